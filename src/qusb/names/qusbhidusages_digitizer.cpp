// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* Made by generate-hid-usages.py. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
constexpr Usage page0D[] = {
    {0x00, "Undefined"}, {0x01, "Digitizer"}, {0x02, "Pen"}, {0x03, "Light Pen"}, {0x04, "Touch Screen"},
    {0x05, "Touch Pad"}, {0x06, "Whiteboard"}, {0x07, "Coordinate Measuring Machine"}, {0x08, "3D Digitizer"},
    {0x09, "Stereo Plotter"}, {0x0a, "Articulated Arm"}, {0x0b, "Armature"}, {0x0c, "Multiple Point Digitizer"},
    {0x0d, "Free Space Wand"}, {0x0e, "Device Configuration"}, {0x0f, "Capacitive Heat Map Digitizer"},
    {0x20, "Stylus"}, {0x21, "Puck"}, {0x22, "Finger"}, {0x23, "Device settings"}, {0x24, "Character Gesture"},
    {0x30, "Tip Pressure"}, {0x31, "Barrel Pressure"}, {0x32, "In Range"}, {0x33, "Touch"}, {0x34, "Untouch"},
    {0x35, "Tap"}, {0x36, "Quality"}, {0x37, "Data Valid"}, {0x38, "Transducer Index"}, {0x39, "Tablet Function Keys"},
    {0x3a, "Program Change Keys"}, {0x3b, "Battery Strength"}, {0x3c, "Invert"}, {0x3d, "X Tilt"}, {0x3e, "Y Tilt"},
    {0x3f, "Azimuth"}, {0x40, "Altitude"}, {0x41, "Twist"}, {0x42, "Tip Switch"}, {0x43, "Secondary Tip Switch"},
    {0x44, "Barrel Switch"}, {0x45, "Eraser"}, {0x46, "Tablet Pick"}, {0x47, "Touch Valid"}, {0x48, "Width"},
    {0x49, "Height"}, {0x51, "Contact Identifier"}, {0x52, "Device Mode"}, {0x53, "Device Identifier"},
    {0x54, "Contact Count"}, {0x55, "Contact Count Maximum"}, {0x56, "Scan Time"}, {0x57, "Surface Switch"},
    {0x58, "Button Switch"}, {0x59, "Pad Type"}, {0x5a, "Secondary Barrel Switch"}, {0x5b, "Transducer Serial Number"},
    {0x5c, "Preferred Color"}, {0x5d, "Preferred Color is Locked"}, {0x5e, "Preferred Line Width"},
    {0x5f, "Preferred Line Width is Locked"}, {0x60, "Latency Mode"}, {0x61, "Gesture Character Quality"},
    {0x62, "Character Gesture Data Length"}, {0x63, "Character Gesture Data"}, {0x64, "Gesture Character Encoding"},
    {0x65, "UTF8 Character Gesture Encoding"}, {0x66, "UTF16 Little Endian Character Gesture Encoding"},
    {0x67, "UTF16 Big Endian Character Gesture Encoding"}, {0x68, "UTF32 Little Endian Character Gesture Encoding"},
    {0x69, "UTF32 Big Endian Character Gesture Encoding"}, {0x6a, "Capacitive Heat Map Protocol Vendor ID"},
    {0x6b, "Capacitive Heat Map Protocol Version"}, {0x6c, "Capacitive Heat Map Frame Data"},
    {0x6d, "Gesture Character Enable"}, {0x6e, "Transducer Serial Number Part 2"}, {0x6f, "No Preferred Color"},
    {0x70, "Preferred Line Style"}, {0x71, "Preferred Line Style is Locked"}, {0x72, "Ink"}, {0x73, "Pencil"},
    {0x74, "Highlighter"}, {0x75, "Chisel Marker"}, {0x76, "Brush"}, {0x77, "No Preference"},
    {0x80, "Digitizer Diagnostic"}, {0x81, "Digitizer Error"}, {0x82, "Err Normal Status"},
    {0x83, "Err Transducers Exceeded"}, {0x84, "Err Full Trans Features Unavailable"}, {0x85, "Err Charge Low"},
    {0x90, "Transducer Software Info"}, {0x91, "Transducer Vendor Id"}, {0x92, "Transducer Product Id"},
    {0x93, "Device Supported Protocols"}, {0x94, "Transducer Supported Protocols"}, {0x95, "No Protocol"},
    {0x96, "Wacom AES Protocol"}, {0x97, "USI Protocol"}, {0x98, "Microsoft Pen Protocol"},
    {0xa0, "Supported Report Rates"}, {0xa1, "Report Rate"}, {0xa2, "Transducer Connected"}, {0xa3, "Switch Disabled"},
    {0xa4, "Switch Unimplemented"}, {0xa5, "Transducer Switches"}, {0xa6, "Transducer Index Selector"},
    {0xb0, "Button Press Threshold"},
};
constexpr Usage page0E[] = {
    {0x00, "Undefined"}, {0x01, "Simple Haptic Controller"}, {0x10, "Waveform List"}, {0x11, "Duration List"},
    {0x20, "Auto Trigger"}, {0x21, "Manual Trigger"}, {0x22, "Auto Trigger Associated Control"}, {0x23, "Intensity"},
    {0x24, "Repeat Count"}, {0x25, "Retrigger Period"}, {0x26, "Waveform Vendor Page"}, {0x27, "Waveform Vendor ID"},
    {0x28, "Waveform Cutoff Time"}, {0x1001, "Waveform None"}, {0x1002, "Waveform Stop"}, {0x1003, "Waveform Click"},
    {0x1004, "Waveform Buzz Continuous"}, {0x1005, "Waveform Rumble Continuous"}, {0x1006, "Waveform Press"},
    {0x1007, "Waveform Release"}, {0x1008, "Waveform Hover"}, {0x1009, "Waveform Success"}, {0x100a, "Waveform Error"},
    {0x100b, "Waveform Ink Continuous"}, {0x100c, "Waveform Pencil Continuous"}, {0x100d, "Waveform Marker Continuous"},
    {0x100e, "Waveform Chisel Marker Continuous"}, {0x100f, "Waveform Brush Continuous"},
    {0x1010, "Waveform Eraser Continuous"}, {0x1011, "Waveform Sparkle Continuous"},
};
constexpr Usage page0F[] = {
    {0x00, "Undefined"}, {0x01, "Physical Input Device"}, {0x20, "Normal"}, {0x21, "Set Effect Report"},
    {0x22, "Effect Parameter Block Index"}, {0x23, "Parameter Block Offset"}, {0x24, "ROM Flag"}, {0x25, "Effect Type"},
    {0x26, "ET Constant-Force"}, {0x27, "ET Ramp"}, {0x28, "ET Custom-Force"}, {0x30, "ET Square"}, {0x31, "ET Sine"},
    {0x32, "ET Triangle"}, {0x33, "ET Sawtooth Up"}, {0x34, "ET Sawtooth Down"}, {0x40, "ET Spring"},
    {0x41, "ET Damper"}, {0x42, "ET Inertia"}, {0x43, "ET Friction"}, {0x50, "Duration"}, {0x51, "Sample Period"},
    {0x52, "Gain"}, {0x53, "Trigger Button"}, {0x54, "Trigger Repeat Interval"}, {0x55, "Axes Enable"},
    {0x56, "Direction Enable"}, {0x57, "Direction"}, {0x58, "Type Specific Block Offset"}, {0x59, "Block Type"},
    {0x5a, "Set Envelope Report"}, {0x5b, "Attack Level"}, {0x5c, "Attack Time"}, {0x5d, "Fade Level"},
    {0x5e, "Fade Time"}, {0x5f, "Set Condition Report"}, {0x60, "Center-Point Offset"}, {0x61, "Positive Coefficient"},
    {0x62, "Negative Coefficient"}, {0x63, "Positive Saturation"}, {0x64, "Negative Saturation"}, {0x65, "Dead Band"},
    {0x66, "Download Force Sample"}, {0x67, "Isoch Custom-Force Enable"}, {0x68, "Custom-Force Data Report"},
    {0x69, "Custom-Force Data"}, {0x6a, "Custom-Force Vendor Defined Data"}, {0x6b, "Set Custom-Force Report"},
    {0x6c, "Custom-Force Data Offset"}, {0x6d, "Sample Count"}, {0x6e, "Set Periodic Report"}, {0x6f, "Offset"},
    {0x70, "Magnitude"}, {0x71, "Phase"}, {0x72, "Period"}, {0x73, "Set Constant-Force Report"},
    {0x74, "Set Ramp-Force Report"}, {0x75, "Ramp Start"}, {0x76, "Ramp End"}, {0x77, "Effect Operation Report"},
    {0x78, "Effect Operation"}, {0x79, "Op Effect Start"}, {0x7a, "Op Effect Start Solo"}, {0x7b, "Op Effect Stop"},
    {0x7c, "Loop Count"}, {0x7d, "Device Gain Report"}, {0x7e, "Device Gain"}, {0x7f, "Parameter Block Pools Report"},
    {0x80, "RAM Pool Size"}, {0x81, "ROM Pool Size"}, {0x82, "ROM Effect Block Count"},
    {0x83, "Simultaneous Effects Max"}, {0x84, "Pool Alignment"}, {0x85, "Parameter Block Move Report"},
    {0x86, "Move Source"}, {0x87, "Move Destination"}, {0x88, "Move Length"},
    {0x89, "Effect Parameter Block Load Report"}, {0x8b, "Effect Parameter Block Load Status"},
    {0x8c, "Block Load Success"}, {0x8d, "Block Load Full"}, {0x8e, "Block Load Error"}, {0x8f, "Block Handle"},
    {0x90, "PID Block Free Report"}, {0x91, "Type Specific Block Handle"}, {0x92, "PID State Report"},
    {0x94, "Effect Playing"}, {0x95, "PID Device Control Report"}, {0x96, "PID Device Control"},
    {0x97, "DC Enable Actuators"}, {0x98, "DC Disable Actuators"}, {0x99, "DC Stop All Effects"}, {0x9a, "DC Reset"},
    {0x9b, "DC Pause"}, {0x9c, "DC Continue"}, {0x9f, "Device Paused"}, {0xa0, "Actuators Enabled"},
    {0xa4, "Safety Switch"}, {0xa5, "Actuator Override Switch"}, {0xa6, "Actuator Power"}, {0xa7, "Start Delay"},
    {0xa8, "Parameter Block Size"}, {0xa9, "Device-Managed Pool"}, {0xaa, "Shared Parameter Blocks"},
    {0xab, "Create New Effect Parameter Block Report"}, {0xac, "RAM Pool Available"},
};
constexpr Usage page11[] = {
    {0x00, "Undefined"}, {0x01, "SocControl"}, {0x02, "FirmwareTransfer"}, {0x03, "FirmwareFileId"},
    {0x04, "FileOffsetInBytes"}, {0x05, "FileTransferSizeMaxInBytes"}, {0x06, "FilePayload"},
    {0x07, "FilePayloadSizeInBytes"}, {0x08, "FilePayloadContainsLastBytes"}, {0x09, "FileTransferStop"},
    {0x0a, "FileTransferTillEnd"},
};
constexpr Usage page12[] = {
    {0x00, "Undefined"}, {0x01, "Eye Tracker"}, {0x02, "Head Tracker"}, {0x10, "Tracking Data"}, {0x11, "Capabilities"},
    {0x12, "Configuration"}, {0x13, "Status"}, {0x14, "Control"}, {0x20, "Sensor Timestamp"}, {0x21, "Position X"},
    {0x22, "Position Y"}, {0x23, "Position Z"}, {0x24, "Gaze Point"}, {0x25, "Left Eye Position"},
    {0x26, "Right Eye Position"}, {0x27, "Head Position"}, {0x28, "Head Direction Point"},
    {0x29, "Rotation about X axis"}, {0x2a, "Rotation about Y axis"}, {0x2b, "Rotation about Z axis"},
    {0x100, "Tracker Quality"}, {0x101, "Minimum Tracking Distance"}, {0x102, "Optimum Tracking Distance"},
    {0x103, "Maximum Tracking Distance"}, {0x104, "Maximum Screen Plane Width"}, {0x105, "Maximum Screen Plane Height"},
    {0x200, "Display Manufacturer ID"}, {0x201, "Display Product ID"}, {0x202, "Display Serial Number"},
    {0x203, "Display Manufacturer Date"}, {0x204, "Calibrated Screen Width"}, {0x205, "Calibrated Screen Height"},
    {0x300, "Sampling Frequency"}, {0x301, "Configuration Status"}, {0x400, "Device Mode Request"},
};
constexpr Usage page14[] = {
    {0x00, "Undefined"}, {0x01, "Alphanumeric Display"}, {0x02, "Auxiliary Display"},
    {0x20, "Display Attributes Report"}, {0x21, "ASCII Character Set"}, {0x22, "Data Read Back"},
    {0x23, "Font Read Back"}, {0x24, "Display Control Report"}, {0x25, "Clear Display"}, {0x26, "Display Enable"},
    {0x27, "Screen Saver Delay"}, {0x28, "Screen Saver Enable"}, {0x29, "Vertical Scroll"}, {0x2a, "Horizontal Scroll"},
    {0x2b, "Character Report"}, {0x2c, "Display Data"}, {0x2d, "Display Status"}, {0x2e, "Stat Not Ready"},
    {0x2f, "Stat Ready"}, {0x30, "Err Not a loadable character"}, {0x31, "Err Font data cannot be read"},
    {0x32, "Cursor Position Report"}, {0x33, "Row"}, {0x34, "Column"}, {0x35, "Rows"}, {0x36, "Columns"},
    {0x37, "Cursor Pixel Positioning"}, {0x38, "Cursor Mode"}, {0x39, "Cursor Enable"}, {0x3a, "Cursor Blink"},
    {0x3b, "Font Report"}, {0x3c, "Font Data"}, {0x3d, "Character Width"}, {0x3e, "Character Height"},
    {0x3f, "Character Spacing Horizontal"}, {0x40, "Character Spacing Vertical"}, {0x41, "Unicode Character Set"},
    {0x42, "Font 7-Segment"}, {0x43, "7-Segment Direct Map"}, {0x44, "Font 14-Segment"},
    {0x45, "14-Segment Direct Map"}, {0x46, "Display Brightness"}, {0x47, "Display Contrast"},
    {0x48, "Character Attribute"}, {0x49, "Attribute Readback"}, {0x4a, "Attribute Data"}, {0x4b, "Char Attr Enhance"},
    {0x4c, "Char Attr Underline"}, {0x4d, "Char Attr Blink"}, {0x80, "Bitmap Size X"}, {0x81, "Bitmap Size Y"},
    {0x82, "Max Blit Size"}, {0x83, "Bit Depth Format"}, {0x84, "Display Orientation"}, {0x85, "Palette Report"},
    {0x86, "Palette Data Size"}, {0x87, "Palette Data Offset"}, {0x88, "Palette Data"}, {0x8a, "Blit Report"},
    {0x8b, "Blit Rectangle X1"}, {0x8c, "Blit Rectangle Y1"}, {0x8d, "Blit Rectangle X2"}, {0x8e, "Blit Rectangle Y2"},
    {0x8f, "Blit Data"}, {0x90, "Soft Button"}, {0x91, "Soft Button ID"}, {0x92, "Soft Button Side"},
    {0x93, "Soft Button Offset 1"}, {0x94, "Soft Button Offset 2"}, {0x95, "Soft Button Report"}, {0xc2, "Soft Keys"},
    {0xcc, "Display Data Extensions"}, {0xcf, "Character Mapping"}, {0xdd, "Unicode Equivalent"},
    {0xdf, "Character Page Mapping"}, {0xff, "Request Report"},
};
constexpr Page pages[] = {
    {0x0d, "Digitizers", page0D},
    {0x0e, "Haptics", page0E},
    {0x0f, "Physical Input Device", page0F},
    {0x10, "Unicode"},
    {0x11, "SoC", page11},
    {0x12, "Eye and Head Trackers", page12},
    {0x14, "Auxiliary Display", page14},
};
// clang-format on

} // namespace

Pages digitizerPages()
{
    return pages;
}

} // namespace QUsbHidUsageTables
