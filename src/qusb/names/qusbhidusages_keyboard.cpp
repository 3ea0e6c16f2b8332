// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* Made by generate-hid-usages.py. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
constexpr Usage page07[] = {
    {0x00, "Reserved (no event indicated)"}, {0x01, "Keyboard ErrorRollOver"}, {0x02, "Keyboard POSTFail"},
    {0x03, "Keyboard ErrorUndefined"}, {0x04, "Keyboard a and A"}, {0x05, "Keyboard b and B"},
    {0x06, "Keyboard c and C"}, {0x07, "Keyboard d and D"}, {0x08, "Keyboard e and E"}, {0x09, "Keyboard f and F"},
    {0x0a, "Keyboard g and G"}, {0x0b, "Keyboard h and H"}, {0x0c, "Keyboard i and I"}, {0x0d, "Keyboard j and J"},
    {0x0e, "Keyboard k and K"}, {0x0f, "Keyboard l and L"}, {0x10, "Keyboard m and M"}, {0x11, "Keyboard n and N"},
    {0x12, "Keyboard o and O"}, {0x13, "Keyboard p and P"}, {0x14, "Keyboard q and Q"}, {0x15, "Keyboard r and R"},
    {0x16, "Keyboard s and S"}, {0x17, "Keyboard t and T"}, {0x18, "Keyboard u and U"}, {0x19, "Keyboard v and V"},
    {0x1a, "Keyboard w and W"}, {0x1b, "Keyboard x and X"}, {0x1c, "Keyboard y and Y"}, {0x1d, "Keyboard z and Z"},
    {0x1e, "Keyboard 1 and !"}, {0x1f, "Keyboard 2 and @"}, {0x20, "Keyboard 3 and #"}, {0x21, "Keyboard 4 and $"},
    {0x22, "Keyboard 5 and %"}, {0x23, "Keyboard 6 and ^"}, {0x24, "Keyboard 7 and &"}, {0x25, "Keyboard 8 and *"},
    {0x26, "Keyboard 9 and ("}, {0x27, "Keyboard 0 and )"}, {0x28, "Keyboard Return (ENTER)"},
    {0x29, "Keyboard ESCAPE"}, {0x2a, "Keyboard DELETE (Backspace)"}, {0x2b, "Keyboard Tab"},
    {0x2c, "Keyboard Spacebar"}, {0x2d, "Keyboard - and (underscore)"}, {0x2e, "Keyboard = and +"},
    {0x2f, "Keyboard [ and {"}, {0x30, "Keyboard ] and }"}, {0x31, "Keyboard \\ and |"},
    {0x32, "Keyboard Non-US # and ~"}, {0x33, "Keyboard ; and :"}, {0x34, "Keyboard ' and \""},
    {0x35, "Keyboard Grave Accent and Tilde"}, {0x36, "Keyboard , and <"}, {0x37, "Keyboard . and >"},
    {0x38, "Keyboard / and ?"}, {0x39, "Keyboard Caps Lock"}, {0x3a, "Keyboard F1"}, {0x3b, "Keyboard F2"},
    {0x3c, "Keyboard F3"}, {0x3d, "Keyboard F4"}, {0x3e, "Keyboard F5"}, {0x3f, "Keyboard F6"}, {0x40, "Keyboard F7"},
    {0x41, "Keyboard F8"}, {0x42, "Keyboard F9"}, {0x43, "Keyboard F10"}, {0x44, "Keyboard F11"},
    {0x45, "Keyboard F12"}, {0x46, "Keyboard PrintScreen"}, {0x47, "Keyboard Scroll Lock"}, {0x48, "Keyboard Pause"},
    {0x49, "Keyboard Insert"}, {0x4a, "Keyboard Home"}, {0x4b, "Keyboard PageUp"}, {0x4c, "Keyboard Delete Forward"},
    {0x4d, "Keyboard End"}, {0x4e, "Keyboard PageDown"}, {0x4f, "Keyboard RightArrow"}, {0x50, "Keyboard LeftArrow"},
    {0x51, "Keyboard DownArrow"}, {0x52, "Keyboard UpArrow"}, {0x53, "Keypad Num Lock and Clear"}, {0x54, "Keypad /"},
    {0x55, "Keypad *"}, {0x56, "Keypad -"}, {0x57, "Keypad +"}, {0x58, "Keypad ENTER"}, {0x59, "Keypad 1 and End"},
    {0x5a, "Keypad 2 and Down Arrow"}, {0x5b, "Keypad 3 and PageDn"}, {0x5c, "Keypad 4 and Left Arrow"},
    {0x5d, "Keypad 5"}, {0x5e, "Keypad 6 and Right Arrow"}, {0x5f, "Keypad 7 and Home"},
    {0x60, "Keypad 8 and Up Arrow"}, {0x61, "Keypad 9 and PageUp"}, {0x62, "Keypad 0 and Insert"},
    {0x63, "Keypad . and Delete"}, {0x64, "Keyboard Non-US \\ and |"}, {0x65, "Keyboard Application"},
    {0x66, "Keyboard Power"}, {0x67, "Keypad ="}, {0x68, "Keyboard F13"}, {0x69, "Keyboard F14"},
    {0x6a, "Keyboard F15"}, {0x6b, "Keyboard F16"}, {0x6c, "Keyboard F17"}, {0x6d, "Keyboard F18"},
    {0x6e, "Keyboard F19"}, {0x6f, "Keyboard F20"}, {0x70, "Keyboard F21"}, {0x71, "Keyboard F22"},
    {0x72, "Keyboard F23"}, {0x73, "Keyboard F24"}, {0x74, "Keyboard Execute"}, {0x75, "Keyboard Help"},
    {0x76, "Keyboard Menu"}, {0x77, "Keyboard Select"}, {0x78, "Keyboard Stop"}, {0x79, "Keyboard Again"},
    {0x7a, "Keyboard Undo"}, {0x7b, "Keyboard Cut"}, {0x7c, "Keyboard Copy"}, {0x7d, "Keyboard Paste"},
    {0x7e, "Keyboard Find"}, {0x7f, "Keyboard Mute"}, {0x80, "Keyboard Volume Up"}, {0x81, "Keyboard Volume Down"},
    {0x82, "Keyboard Locking Caps Lock"}, {0x83, "Keyboard Locking Num Lock"}, {0x84, "Keyboard Locking Scroll Lock"},
    {0x85, "Keypad Comma"}, {0x86, "Keypad Equal Sign"}, {0x87, "Keyboard International1"},
    {0x88, "Keyboard International2"}, {0x89, "Keyboard International3"}, {0x8a, "Keyboard International4"},
    {0x8b, "Keyboard International5"}, {0x8c, "Keyboard International6"}, {0x8d, "Keyboard International7"},
    {0x8e, "Keyboard International8"}, {0x8f, "Keyboard International9"}, {0x90, "Keyboard LANG1"},
    {0x91, "Keyboard LANG2"}, {0x92, "Keyboard LANG3"}, {0x93, "Keyboard LANG4"}, {0x94, "Keyboard LANG5"},
    {0x95, "Keyboard LANG6"}, {0x96, "Keyboard LANG7"}, {0x97, "Keyboard LANG8"}, {0x98, "Keyboard LANG9"},
    {0x99, "Keyboard Alternate Erase"}, {0x9a, "Keyboard SysReq/Attention"}, {0x9b, "Keyboard Cancel"},
    {0x9c, "Keyboard Clear"}, {0x9d, "Keyboard Prior"}, {0x9e, "Keyboard Return"}, {0x9f, "Keyboard Separator"},
    {0xa0, "Keyboard Out"}, {0xa1, "Keyboard Oper"}, {0xa2, "Keyboard Clear/Again"}, {0xa3, "Keyboard CrSel/Props"},
    {0xa4, "Keyboard ExSel"}, {0xb0, "Keypad 00"}, {0xb1, "Keypad 000"}, {0xb2, "Thousands Separator"},
    {0xb3, "Decimal Separator"}, {0xb4, "Currency Unit"}, {0xb5, "Currency Sub-unit"}, {0xb6, "Keypad ("},
    {0xb7, "Keypad )"}, {0xb8, "Keypad {"}, {0xb9, "Keypad }"}, {0xba, "Keypad Tab"}, {0xbb, "Keypad Backspace"},
    {0xbc, "Keypad A"}, {0xbd, "Keypad B"}, {0xbe, "Keypad C"}, {0xbf, "Keypad D"}, {0xc0, "Keypad E"},
    {0xc1, "Keypad F"}, {0xc2, "Keypad XOR"}, {0xc3, "Keypad ^"}, {0xc4, "Keypad %"}, {0xc5, "Keypad <"},
    {0xc6, "Keypad >"}, {0xc7, "Keypad &"}, {0xc8, "Keypad &&"}, {0xc9, "Keypad |"}, {0xca, "Keypad ||"},
    {0xcb, "Keypad :"}, {0xcc, "Keypad #"}, {0xcd, "Keypad Space"}, {0xce, "Keypad @"}, {0xcf, "Keypad !"},
    {0xd0, "Keypad Memory Store"}, {0xd1, "Keypad Memory Recall"}, {0xd2, "Keypad Memory Clear"},
    {0xd3, "Keypad Memory Add"}, {0xd4, "Keypad Memory Subtract"}, {0xd5, "Keypad Memory Multiply"},
    {0xd6, "Keypad Memory Divide"}, {0xd7, "Keypad +/-"}, {0xd8, "Keypad Clear"}, {0xd9, "Keypad Clear Entry"},
    {0xda, "Keypad Binary"}, {0xdb, "Keypad Octal"}, {0xdc, "Keypad Decimal"}, {0xdd, "Keypad Hexadecimal"},
    {0xe0, "Keyboard LeftControl"}, {0xe1, "Keyboard LeftShift"}, {0xe2, "Keyboard LeftAlt"},
    {0xe3, "Keyboard Left GUI"}, {0xe4, "Keyboard RightControl"}, {0xe5, "Keyboard RightShift"},
    {0xe6, "Keyboard RightAlt"}, {0xe7, "Keyboard Right GUI"},
};
constexpr Usage page08[] = {
    {0x00, "Undefined"}, {0x01, "Num Lock"}, {0x02, "Caps Lock"}, {0x03, "Scroll Lock"}, {0x04, "Compose"},
    {0x05, "Kana"}, {0x06, "Power"}, {0x07, "Shift"}, {0x08, "Do Not Disturb"}, {0x09, "Mute"}, {0x0a, "Tone Enable"},
    {0x0b, "High Cut Filter"}, {0x0c, "Low Cut Filter"}, {0x0d, "Equalizer Enable"}, {0x0e, "Sound Field On"},
    {0x0f, "Surround On"}, {0x10, "Repeat"}, {0x11, "Stereo"}, {0x12, "Sampling Rate Detect"}, {0x13, "Spinning"},
    {0x14, "CAV"}, {0x15, "CLV"}, {0x16, "Recording Format Detect"}, {0x17, "Off-Hook"}, {0x18, "Ring"},
    {0x19, "Message Waiting"}, {0x1a, "Data Mode"}, {0x1b, "Battery Operation"}, {0x1c, "Battery OK"},
    {0x1d, "Battery Low"}, {0x1e, "Speaker"}, {0x1f, "Headset"}, {0x20, "Hold"}, {0x21, "Microphone"},
    {0x22, "Coverage"}, {0x23, "Night Mode"}, {0x24, "Send Calls"}, {0x25, "Call Pickup"}, {0x26, "Conference"},
    {0x27, "Stand-by"}, {0x28, "Camera On"}, {0x29, "Camera Off"}, {0x2a, "On-Line"}, {0x2b, "Off-Line"},
    {0x2c, "Busy"}, {0x2d, "Ready"}, {0x2e, "Paper-Out"}, {0x2f, "Paper-Jam"}, {0x30, "Remote"}, {0x31, "Forward"},
    {0x32, "Reverse"}, {0x33, "Stop"}, {0x34, "Rewind"}, {0x35, "Fast Forward"}, {0x36, "Play"}, {0x37, "Pause"},
    {0x38, "Record"}, {0x39, "Error"}, {0x3a, "Usage Selected Indicator"}, {0x3b, "Usage In Use Indicator"},
    {0x3c, "Usage Multi Mode Indicator"}, {0x3d, "Indicator On"}, {0x3e, "Indicator Flash"},
    {0x3f, "Indicator Slow Blink"}, {0x40, "Indicator Fast Blink"}, {0x41, "Indicator Off"}, {0x42, "Flash On Time"},
    {0x43, "Slow Blink On Time"}, {0x44, "Slow Blink Off Time"}, {0x45, "Fast Blink On Time"},
    {0x46, "Fast Blink Off Time"}, {0x47, "Usage Indicator Color"}, {0x48, "Indicator Red"}, {0x49, "Indicator Green"},
    {0x4a, "Indicator Amber"}, {0x4b, "Generic Indicator"}, {0x4c, "System Suspend"},
    {0x4d, "External Power Connected"}, {0x4e, "Indicator Blue"}, {0x4f, "Indicator Orange"}, {0x50, "Good Status"},
    {0x51, "Warning Status"}, {0x52, "RGB LED"}, {0x53, "Red LED Channel"}, {0x54, "Blue LED Channel"},
    {0x55, "Green LED Channel"}, {0x56, "LED Intensity"}, {0x57, "System Microphone Mute"}, {0x60, "Player Indicator"},
    {0x61, "Player 1"}, {0x62, "Player 2"}, {0x63, "Player 3"}, {0x64, "Player 4"}, {0x65, "Player 5"},
    {0x66, "Player 6"}, {0x67, "Player 7"}, {0x68, "Player 8"},
};
constexpr Usage page0B[] = {
    {0x00, "Undefined"}, {0x01, "Phone"}, {0x02, "Answering Machine"}, {0x03, "Message Controls"}, {0x04, "Handset"},
    {0x05, "Headset"}, {0x06, "Telephony Key Pad"}, {0x07, "Programmable Button"}, {0x20, "Hook Switch"},
    {0x21, "Flash"}, {0x22, "Feature"}, {0x23, "Hold"}, {0x24, "Redial"}, {0x25, "Transfer"}, {0x26, "Drop"},
    {0x27, "Park"}, {0x28, "Forward Calls"}, {0x29, "Alternate Function"}, {0x2a, "Line"}, {0x2b, "Speaker Phone"},
    {0x2c, "Conference"}, {0x2d, "Ring Enable"}, {0x2e, "Ring Select"}, {0x2f, "Phone Mute"}, {0x30, "Caller ID"},
    {0x31, "Send"}, {0x50, "Speed Dial"}, {0x51, "Store Number"}, {0x52, "Recall Number"}, {0x53, "Phone Directory"},
    {0x70, "Voice Mail"}, {0x71, "Screen Calls"}, {0x72, "Do Not Disturb"}, {0x73, "Message"}, {0x74, "Answer On/Off"},
    {0x90, "Inside Dial Tone"}, {0x91, "Outside Dial Tone"}, {0x92, "Inside Ring Tone"}, {0x93, "Outside Ring Tone"},
    {0x94, "Priority Ring Tone"}, {0x95, "Inside Ringback"}, {0x96, "Priority Ringback"}, {0x97, "Line Busy Tone"},
    {0x98, "Reorder Tone"}, {0x99, "Call Waiting Tone"}, {0x9a, "Confirmation Tone 1"}, {0x9b, "Confirmation Tone 2"},
    {0x9c, "Tones Off"}, {0x9d, "Outside Ringback"}, {0x9e, "Ringer"}, {0xb0, "Phone Key 0"}, {0xb1, "Phone Key 1"},
    {0xb2, "Phone Key 2"}, {0xb3, "Phone Key 3"}, {0xb4, "Phone Key 4"}, {0xb5, "Phone Key 5"}, {0xb6, "Phone Key 6"},
    {0xb7, "Phone Key 7"}, {0xb8, "Phone Key 8"}, {0xb9, "Phone Key 9"}, {0xba, "Phone Key Star"},
    {0xbb, "Phone Key Pound"}, {0xbc, "Phone Key A"}, {0xbd, "Phone Key B"}, {0xbe, "Phone Key C"},
    {0xbf, "Phone Key D"}, {0xc0, "Phone Call History Key"}, {0xc1, "Phone Caller ID Key"},
    {0xc2, "Phone Settings Key"}, {0xf0, "Host Control"}, {0xf1, "Host Available"}, {0xf2, "Host Call Active"},
    {0xf3, "Activate Handset Audio"}, {0xf4, "Ring Type"}, {0xf5, "Re-dialable Phone Number"}, {0xf8, "Stop Ring Tone"},
    {0xf9, "PSTN Ring Tone"}, {0xfa, "Host Ring Tone"}, {0xfb, "Alert Sound Error"}, {0xfc, "Alert Sound Confirm"},
    {0xfd, "Alert Sound Notification"}, {0xfe, "Silent Ring"}, {0x108, "Email Message Waiting"},
    {0x109, "Voicemail Message Waiting"}, {0x10a, "Host Hold"}, {0x110, "Incoming Call History Count"},
    {0x111, "Outgoing Call History Count"}, {0x112, "Incoming Call History"}, {0x113, "Outgoing Call History"},
    {0x114, "Phone Locale"}, {0x140, "Phone Time Second"}, {0x141, "Phone Time Minute"}, {0x142, "Phone Time Hour"},
    {0x143, "Phone Date Day"}, {0x144, "Phone Date Month"}, {0x145, "Phone Date Year"}, {0x146, "Handset Nickname"},
    {0x147, "Address Book ID"}, {0x14a, "Call Duration"}, {0x14b, "Dual Mode Phone"},
};
constexpr Page pages[] = {
    {0x07, "Keyboard/Keypad", page07},
    {0x08, "LED", page08},
    {0x09, "Button"},
    {0x0a, "Ordinal"},
    {0x0b, "Telephony Device", page0B},
};
// clang-format on

} // namespace

Pages keyboardPages()
{
    return pages;
}

} // namespace QUsbHidUsageTables
