// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusages.h"

#include "qusbhidusagetables_p.h"

#include <QtCore/qstringview.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace QUsbHidUsageTables {
namespace {

// clang-format off
constexpr Run genericDesktop[] = {
    {0x01, "Pointer|Mouse||Joystick|Gamepad|Keyboard|Keypad|Multi-axis Controller|Tablet PC System Controls|"
           "Water Cooling Device|Computer Chassis Device|Wireless Radio Controls|Portable Device Control|"
           "System Multi-Axis Controller|Spatial Controller|Assistive Control|Device Dock|Dockable Device|"
           "Call State Management Control"},
    {0x30, "X|Y|Z|Rx|Ry|Rz|Slider|Dial|Wheel|Hat Switch|Counted Buffer|Byte Count|Motion Wakeup|Start|Select"},
    {0x40, "Vx|Vy|Vz|Vbrx|Vbry|Vbrz|Vno|Feature Notification|Resolution Multiplier|Qx|Qy|Qz|Qw"},
    {0x80, "System Control|System Power Down|System Sleep|System Wake Up|System Context Menu|System Main Menu|"
           "System App Menu|System Menu Help|System Menu Exit|System Menu Select|System Menu Right|System Menu Left|"
           "System Menu Up|System Menu Down|System Cold Restart|System Warm Restart|D-pad Up|D-pad Down|D-pad Right|"
           "D-pad Left|Index Trigger|Palm Trigger|Thumbstick|System Function Shift|System Function Shift Lock|"
           "System Function Shift Lock Indicator|System Dismiss Notification|System Do Not Disturb"},
    {0xa0, "System Dock|System Undock|System Setup|System Break|System Debugger Break|Application Break|"
           "Application Debugger Break|System Speaker Mute|System Hibernate|System Microphone Mute|"
           "System Accessibility Binding"},
    {0xb0, "System Display Invert|System Display Internal|System Display External|System Display Both|"
           "System Display Dual|System Display Toggle Int/Ext Mode|System Display Swap Primary/Secondary|"
           "System Display Toggle LCD Autoscale"},
    {0xc0, "Sensor Zone|RPM|Coolant Level|Coolant Critical Level|Coolant Pump|Chassis Enclosure|"
           "Wireless Radio Button|Wireless Radio LED|Wireless Radio Slider Switch|"
           "System Display Rotation Lock Button|System Display Rotation Lock Slider Switch|Control Enable"},
    {0xd0, "Dockable Device Unique ID|Dockable Device Vendor ID|Dockable Device Primary Usage Page|"
           "Dockable Device Primary Usage ID|Dockable Device Docking State|Dockable Device Display Occlusion|"
           "Dockable Device Object Type"},
    {0xe0, "Call Active LED|Call Mute Toggle|Call Mute LED"},
};
constexpr Run simulation[] = {
    {0x01, "Flight Simulation Device|Automobile Simulation Device|Tank Simulation Device|"
           "Spaceship Simulation Device|Submarine Simulation Device|Sailing Simulation Device|"
           "Motorcycle Simulation Device|Sports Simulation Device|Airplane Simulation Device|"
           "Helicopter Simulation Device|Magic Carpet Simulation Device|Bicycle Simulation Device"},
    {0x20, "Flight Control Stick|Flight Stick|Cyclic Control|Cyclic Trim|Flight Yoke|Track Control"},
    {0xb0, "Aileron|Aileron Trim|Anti-Torque Control|Autopilot Enable|Chaff Release|Collective Control|Dive Brake|"
           "Electronic Countermeasures|Elevator|Elevator Trim|Rudder|Throttle|Flight Communications|Flare Release|"
           "Landing Gear|Toe Brake|Trigger|Weapons Arm|Weapons Select|Wing Flaps|Accelerator|Brake|Clutch|Shifter|"
           "Steering|Turret Direction|Barrel Elevation|Dive Plane|Ballast|Bicycle Crank|Handle Bars|Front Brake|"
           "Rear Brake"},
};
constexpr Run vr[] = {
    {0x01, "Belt|Body Suit|Flexor|Glove|Head Tracker|Head Mounted Display|Hand Tracker|Oculometer|Vest|"
           "Animatronic Device"},
    {0x20, "Stereo Enable|Display Enable"},
};
constexpr Run sport[] = {
    {0x01, "Baseball Bat|Golf Club|Rowing Machine|Treadmill"},
    {0x30, "Oar|Slope|Rate|Stick Speed|Stick Face Angle|Stick Heel/Toe|Stick Follow Through|Stick Tempo|Stick Type|"
           "Stick Height"},
    {0x50, "Putter|1 Iron|2 Iron|3 Iron|4 Iron|5 Iron|6 Iron|7 Iron|8 Iron|9 Iron|10 Iron|11 Iron|Sand Wedge|"
           "Loft Wedge|Power Wedge|1 Wood|3 Wood|5 Wood|7 Wood|9 Wood"},
};
constexpr Run game[] = {
    {0x01, "3D Game Controller|Pinball Device|Gun Device"},
    {0x20, "Point of View|Turn Right/Left|Pitch Forward/Backward|Roll Right/Left|Move Right/Left|"
           "Move Forward/Backward|Move Up/Down|Lean Right/Left|Lean Forward/Backward|Height of POV|Flipper|"
           "Secondary Flipper|Bump|New Game|Shoot Ball|Player|Gun Bolt|Gun Clip|Gun Selector|Gun Single Shot|"
           "Gun Burst|Gun Automatic|Gun Safety|Gamepad Fire/Jump||Gamepad Trigger|Form-fitting Gamepad"},
};
constexpr Run genericDevice[] = {
    {0x01, "Background/Nonuser Controls"},
    {0x20, "Battery Strength|Wireless Channel|Wireless ID|Discover Wireless Control|"
           "Security Code Character Entered|Security Code Character Erased|Security Code Cleared|Sequence ID|"
           "Sequence ID Reset|RF Signal Strength|Software Version|Protocol Version|Hardware Version|Major|Minor|"
           "Revision|Handedness|Either Hand|Left Hand|Right Hand|Both Hands"},
    {0x40, "Grip Pose Offset|Pointer Pose Offset"},
};
constexpr Run led[] = {
    {0x01, "Num Lock|Caps Lock|Scroll Lock|Compose|Kana|Power|Shift|Do Not Disturb|Mute|Tone Enable|"
           "High Cut Filter|Low Cut Filter|Equalizer Enable|Sound Field On|Surround On|Repeat|Stereo|"
           "Sampling Rate Detect|Spinning|CAV|CLV|Recording Format Detect|Off-Hook|Ring|Message Waiting|Data Mode|"
           "Battery Operation|Battery OK|Battery Low|Speaker|Headset|Hold|Microphone|Coverage|Night Mode|Send Calls|"
           "Call Pickup|Conference|Stand-by|Camera On|Camera Off|On-Line|Off-Line|Busy|Ready|Paper-Out|Paper-Jam|"
           "Remote|Forward|Reverse|Stop|Rewind|Fast Forward|Play|Pause|Record|Error|Usage Selected Indicator|"
           "Usage In Use Indicator|Usage Multi Mode Indicator|Indicator On|Indicator Flash|Indicator Slow Blink|"
           "Indicator Fast Blink|Indicator Off|Flash On Time|Slow Blink On Time|Slow Blink Off Time|"
           "Fast Blink On Time|Fast Blink Off Time|Usage Indicator Color|Indicator Red|Indicator Green|"
           "Indicator Amber|Generic Indicator|System Suspend|External Power Connected|Indicator Blue|"
           "Indicator Orange|Good Status|Warning Status|RGB LED|Red LED Channel|Blue LED Channel|Green LED Channel|"
           "LED Intensity|System Microphone Mute"},
    {0x60, "Player Indicator|Player 1|Player 2|Player 3|Player 4|Player 5|Player 6|Player 7|Player 8"},
};
constexpr Run telephony[] = {
    {0x01, "Phone|Answering Machine|Message Controls|Handset|Headset|Telephony Key Pad|Programmable Button"},
    {0x20, "Hook Switch|Flash|Feature|Hold|Redial|Transfer|Drop|Park|Forward Calls|Alternate Function|Line|"
           "Speaker Phone|Conference|Ring Enable|Ring Select|Phone Mute|Caller ID|Send"},
    {0x50, "Speed Dial|Store Number|Recall Number|Phone Directory"},
    {0x70, "Voice Mail|Screen Calls|Do Not Disturb|Message|Answer On/Off"},
    {0x90, "Inside Dial Tone|Outside Dial Tone|Inside Ring Tone|Outside Ring Tone|Priority Ring Tone|"
           "Inside Ringback|Priority Ringback|Line Busy Tone|Reorder Tone|Call Waiting Tone|Confirmation Tone 1|"
           "Confirmation Tone 2|Tones Off|Outside Ringback|Ringer"},
    {0xb0, "Phone Key 0|Phone Key 1|Phone Key 2|Phone Key 3|Phone Key 4|Phone Key 5|Phone Key 6|Phone Key 7|"
           "Phone Key 8|Phone Key 9|Phone Key Star|Phone Key Pound|Phone Key A|Phone Key B|Phone Key C|Phone Key D|"
           "Phone Call History Key|Phone Caller ID Key|Phone Settings Key"},
    {0xf0, "Host Control|Host Available|Host Call Active|Activate Handset Audio|Ring Type|"
           "Re-dialable Phone Number|||Stop Ring Tone|PSTN Ring Tone|Host Ring Tone|Alert Sound Error|"
           "Alert Sound Confirm|Alert Sound Notification|Silent Ring"},
    {0x108, "Email Message Waiting|Voicemail Message Waiting|Host Hold"},
    {0x110, "Incoming Call History Count|Outgoing Call History Count|Incoming Call History|Outgoing Call History|"
            "Phone Locale"},
    {0x140, "Phone Time Second|Phone Time Minute|Phone Time Hour|Phone Date Day|Phone Date Month|Phone Date Year|"
            "Handset Nickname|Address Book ID||Call Duration|Dual Mode Phone"},
};
constexpr Run haptics[] = {
    {0x01, "Simple Haptic Controller"},
    {0x10, "Waveform List|Duration List"},
    {0x20, "Auto Trigger|Manual Trigger|Auto Trigger Associated Control|Intensity|Repeat Count|Retrigger Period|"
           "Waveform Vendor Page|Waveform Vendor ID|Waveform Cutoff Time"},
    {0x1001, "Waveform None|Waveform Stop|Waveform Click|Waveform Buzz Continuous|Waveform Rumble Continuous|"
             "Waveform Press|Waveform Release|Waveform Hover|Waveform Success|Waveform Error|"
             "Waveform Ink Continuous|Waveform Pencil Continuous|Waveform Marker Continuous|"
             "Waveform Chisel Marker Continuous|Waveform Brush Continuous|Waveform Eraser Continuous|"
             "Waveform Sparkle Continuous"},
};
constexpr Run physical[] = {
    {0x01, "Physical Input Device"},
    {0x20, "Normal|Set Effect Report|Effect Parameter Block Index|Parameter Block Offset|ROM Flag|Effect Type|"
           "ET Constant-Force|ET Ramp|ET Custom-Force"},
    {0x30, "ET Square|ET Sine|ET Triangle|ET Sawtooth Up|ET Sawtooth Down"},
    {0x40, "ET Spring|ET Damper|ET Inertia|ET Friction"},
    {0x50, "Duration|Sample Period|Gain|Trigger Button|Trigger Repeat Interval|Axes Enable|Direction Enable|"
           "Direction|Type Specific Block Offset|Block Type|Set Envelope Report|Attack Level|Attack Time|Fade Level|"
           "Fade Time|Set Condition Report|Center-Point Offset|Positive Coefficient|Negative Coefficient|"
           "Positive Saturation|Negative Saturation|Dead Band|Download Force Sample|Isoch Custom-Force Enable|"
           "Custom-Force Data Report|Custom-Force Data|Custom-Force Vendor Defined Data|Set Custom-Force Report|"
           "Custom-Force Data Offset|Sample Count|Set Periodic Report|Offset|Magnitude|Phase|Period|"
           "Set Constant-Force Report|Set Ramp-Force Report|Ramp Start|Ramp End|Effect Operation Report|"
           "Effect Operation|Op Effect Start|Op Effect Start Solo|Op Effect Stop|Loop Count|Device Gain Report|"
           "Device Gain|Parameter Block Pools Report|RAM Pool Size|ROM Pool Size|ROM Effect Block Count|"
           "Simultaneous Effects Max|Pool Alignment|Parameter Block Move Report|Move Source|Move Destination|"
           "Move Length|Effect Parameter Block Load Report||Effect Parameter Block Load Status|Block Load Success|"
           "Block Load Full|Block Load Error|Block Handle|PID Block Free Report|Type Specific Block Handle|"
           "PID State Report||Effect Playing|PID Device Control Report|PID Device Control|DC Enable Actuators|"
           "DC Disable Actuators|DC Stop All Effects|DC Reset|DC Pause|DC Continue"},
    {0x9f, "Device Paused|Actuators Enabled"},
    {0xa4, "Safety Switch|Actuator Override Switch|Actuator Power|Start Delay|Parameter Block Size|"
           "Device-Managed Pool|Shared Parameter Blocks|Create New Effect Parameter Block Report|RAM Pool Available"},
};
constexpr Run soc[] = {
    {0x01, "SocControl|FirmwareTransfer|FirmwareFileId|FileOffsetInBytes|FileTransferSizeMaxInBytes|"
           "FilePayload|FilePayloadSizeInBytes|FilePayloadContainsLastBytes|FileTransferStop|"
           "FileTransferTillEnd"},
};
constexpr Run trackers[] = {
    {0x01, "Eye Tracker|Head Tracker"},
    {0x10, "Tracking Data|Capabilities|Configuration|Status|Control"},
    {0x20, "Sensor Timestamp|Position X|Position Y|Position Z|Gaze Point|Left Eye Position|Right Eye Position|"
           "Head Position|Head Direction Point|Rotation about X axis|Rotation about Y axis|Rotation about Z axis"},
    {0x100, "Tracker Quality|Minimum Tracking Distance|Optimum Tracking Distance|Maximum Tracking Distance|"
            "Maximum Screen Plane Width|Maximum Screen Plane Height"},
};
constexpr Run auxiliaryDisplay[] = {
    {0x01, "Alphanumeric Display|Auxiliary Display"},
    {0x20, "Display Attributes Report|ASCII Character Set|Data Read Back|Font Read Back|Display Control Report|"
           "Clear Display|Display Enable|Screen Saver Delay|Screen Saver Enable|Vertical Scroll|Horizontal Scroll|"
           "Character Report|Display Data|Display Status|Stat Not Ready|Stat Ready|Err Not a loadable character|"
           "Err Font data cannot be read|Cursor Position Report|Row|Column|Rows|Columns|Cursor Pixel Positioning|"
           "Cursor Mode|Cursor Enable|Cursor Blink|Font Report|Font Data|Character Width|Character Height|"
           "Character Spacing Horizontal|Character Spacing Vertical|Unicode Character Set"},
    {0x80, "Bitmap Size X|Bitmap Size Y|Max Blit Size|Bit Depth Format|Display Orientation|Palette Report|"
           "Palette Data Size|Palette Data Offset|Palette Data|Blit Report|Blit Rectangle X1|Blit Rectangle Y1|"
           "Blit Rectangle X2|Blit Rectangle Y2|Blit Data|Soft Button|Soft Button ID|Soft Button Side|"
           "Soft Button Offset 1|Soft Button Offset 2|Soft Button Report"},
};
constexpr Run medical[] = {
    {0x01, "Medical Ultrasound"},
    {0x20, "VCR/Acquisition|Freeze/Thaw|Clip Store|Update|Next|Save|Print|Microphone Enable"},
    {0x40, "Cine|Transmit Power|Volume|Focus|Depth"},
    {0x60, "Soft Step - Primary|Soft Step - Secondary"},
    {0x70, "Depth Gain Compensation"},
    {0x80, "Zoom Select|Zoom Adjust|Spectral Doppler Mode Select|Spectral Doppler Adjust|"
           "Color Doppler Mode Select|Color Doppler Adjust|Motion Mode Select|Motion Mode Adjust|2-D Mode Select|"
           "2-D Mode Adjust"},
    {0xa0, "Soft Control Select|Soft Control Adjust"},
};
constexpr Run braille[] = {
    {0x01, "Braille Display|Braille Row|8 Dot Braille Cell|6 Dot Braille Cell|Number of Braille Cells|"
           "Screen Reader Control|Screen Reader Identifier"},
    {0xfa, "Router Set 1|Router Set 2|Router Set 3"},
    {0x100, "Router Key|Row Router Key"},
    {0x200, "Braille Buttons|Braille Keyboard Dot 1|Braille Keyboard Dot 2|Braille Keyboard Dot 3|"
            "Braille Keyboard Dot 4|Braille Keyboard Dot 5|Braille Keyboard Dot 6|Braille Keyboard Dot 7|"
            "Braille Keyboard Dot 8|Braille Keyboard Space|Braille Keyboard Left Space|"
            "Braille Keyboard Right Space|Braille Face Controls|Braille Left Controls|Braille Right Controls|"
            "Braille Top Controls|Braille Joystick Center|Braille Joystick Up|Braille Joystick Down|"
            "Braille Joystick Left|Braille Joystick Right|Braille D-Pad Center|Braille D-Pad Up|Braille D-Pad Down|"
            "Braille D-Pad Left|Braille D-Pad Right|Braille Pan Left|Braille Pan Right|Braille Rocker Up|"
            "Braille Rocker Down|Braille Rocker Press"},
};
constexpr Run lighting[] = {
    {0x01, "LampArray|LampArrayAttributesReport|LampCount|BoundingBoxWidthInMicrometers|"
           "BoundingBoxHeightInMicrometers|BoundingBoxDepthInMicrometers|LampArrayKind|"
           "MinUpdateIntervalInMicroseconds"},
    {0x20, "LampAttributesRequestReport|LampId|LampAttributesResponseReport|PositionXInMicrometers|"
           "PositionYInMicrometers|PositionZInMicrometers|LampPurposes|UpdateLatencyInMicroseconds|RedLevelCount|"
           "GreenLevelCount|BlueLevelCount|IntensityLevelCount|IsProgrammable|InputBinding"},
    {0x50, "LampMultiUpdateReport|RedUpdateChannel|GreenUpdateChannel|BlueUpdateChannel|IntensityUpdateChannel|"
           "LampUpdateFlags"},
    {0x60, "LampRangeUpdateReport|LampIdStart|LampIdEnd"},
    {0x70, "LampArrayControlReport|AutonomousMode"},
};
constexpr Run monitor[] = {
    {0x01, "Monitor Control|EDID Information|VDIF Information|VESA Version"},
};
constexpr Run barcode[] = {
    {0x01, "Barcode Badge Reader|Barcode Scanner|Dumb Bar Code Scanner|Cordless Scanner Base|Bar Code Scanner Cradle"},
    {0x10, "Attribute Report|Settings Report|Scanned Data Report|Raw Scanned Data Report|Trigger Report|"
           "Status Report|UPC/EAN Control Report|EAN 2/3 Label Control Report|Code 39 Control Report|"
           "Interleaved 2 of 5 Control Report|Standard 2 of 5 Control Report|MSI Plessey Control Report|"
           "Codabar Control Report|Code 128 Control Report|Misc 1D Control Report|2D Control Report"},
    {0x30, "Aiming/Pointer Mode|Bar Code Present Sensor|Class 1A Laser|Class 2 Laser|Heater Present|"
           "Contact Scanner|Electronic Article Surveillance Notification|Constant Electronic Article Surveillance|"
           "Error Indication|Fixed Beeper|Good Decode Indication|Hands Free Scanning|Intrinsically Safe|"
           "Klasse Eins Laser|Long Range Scanner|Mirror Speed Control|Not On File Indication|Programmable Beeper|"
           "Triggerless|Wand|Water Resistant|Multi-Range Scanner|Proximity Sensor"},
    {0x5f, "Sound Error Beep|Power On Reset Scanner"},
    {0xfb, "Scanned Data Identifier||Symbology Identifier 1|Symbology Identifier 2|Symbology Identifier 3"},
};
constexpr Run scales[] = {
    {0x01, "Scales"},
    {0x20, "Scale Device|Scale Class|Scale Class I Metric|Scale Class II Metric|Scale Class III Metric|"
           "Scale Class IIIL Metric|Scale Class IV Metric|Scale Class III English|Scale Class IIIL English|"
           "Scale Class IV English|Scale Class Generic"},
    {0x30, "Scale Attribute Report|Scale Control Report|Scale Data Report|Scale Status Report|"
           "Scale Weight Limit Report|Scale Statistics Report"},
    {0x40, "Data Weight|Data Scaling"},
    {0x50, "Weight Unit|Weight Unit Milligram|Weight Unit Gram|Weight Unit Kilogram|Weight Unit Carats|"
           "Weight Unit Taels|Weight Unit Grains|Weight Unit Pennyweights|Weight Unit Metric Ton|"
           "Weight Unit Avoir Ton|Weight Unit Troy Ounce|Weight Unit Ounce|Weight Unit Pound"},
    {0x60, "Calibration Count|Re-Zero Count"},
    {0x70, "Scale Status|Scale Status Fault|Scale Status Stable at Center of Zero|Scale Status In Motion|"
           "Scale Status Weight Stable|Scale Status Under Zero|Scale Status Over Weight Limit|"
           "Scale Status Requires Calibration|Scale Status Requires Rezeroing"},
    {0x80, "Zero Scale|Enforced Zero Return"},
};
constexpr Run magneticStripe[] = {
    {0x01, "MSR Device Read-Only"},
    {0x11, "Track 1 Length|Track 2 Length|Track 3 Length|Track JIS Length"},
    {0x20, "Track Data|Track 1 Data|Track 2 Data|Track 3 Data|Track JIS Data"},
};
constexpr Run camera[] = {
    {0x20, "Camera Auto-focus|Camera Shutter"},
};
constexpr Run arcade[] = {
    {0x01, "General Purpose IO Card|Coin Door|Watchdog Timer"},
    {0x30, "General Purpose Analog Input State|General Purpose Digital Input State|"
           "General Purpose Optical Input State|General Purpose Digital Output State|Number of Coin Doors|"
           "Coin Drawer Drop Count|Coin Drawer Start|Coin Drawer Service|Coin Drawer Tilt|Coin Door Test"},
    {0x40, "Coin Door Lockout|Watchdog Timeout|Watchdog Action|Watchdog Reboot|Watchdog Restart|Alarm Input|"
           "Coin Door Counter|I/O Direction Mapping|Set I/O Direction Mapping|Extended Optical Input State|"
           "Pin Pad Input State|Pin Pad Status|Pin Pad Output|Pin Pad Command"},
};
constexpr Run fido[] = {
    {0x01, "U2F Authenticator Device"},
    {0x20, "Input Report Data|Output Report Data"},
};
// clang-format on

constexpr Page pages[] = {
    {0x01, "Generic Desktop", genericDesktop},
    {0x02, "Simulation Controls", simulation},
    {0x03, "VR Controls", vr},
    {0x04, "Sport Controls", sport},
    {0x05, "Game Controls", game},
    {0x06, "Generic Device Controls", genericDevice},
    {0x08, "LED", led},
    {0x09, "Button"},
    {0x0a, "Ordinal"},
    {0x0b, "Telephony Device", telephony},
    {0x0e, "Haptics", haptics},
    {0x0f, "Physical Input Device", physical},
    {0x10, "Unicode"},
    {0x11, "SoC", soc},
    {0x12, "Eye and Head Trackers", trackers},
    {0x14, "Auxiliary Display", auxiliaryDisplay},
    {0x40, "Medical Instrument", medical},
    {0x41, "Braille Display", braille},
    {0x59, "Lighting And Illumination", lighting},
    {0x80, "Monitor", monitor},
    {0x81, "Monitor Enumerated"},
    {0x82, "VESA Virtual Controls"},
    {0x8c, "Barcode Scanner", barcode},
    {0x8d, "Scales", scales},
    {0x8e, "Magnetic Stripe Reader", magneticStripe},
    {0x90, "Camera Control", camera},
    {0x91, "Arcade", arcade},
    {0x92, "Gaming Device"},
    {0xf1d0, "FIDO Alliance", fido},
};

using PageFunction = const Page &(*)();
constexpr PageFunction bigPages[] = {consumerPage, digitizerPage, keyboardPage, powerPage, batteryPage, sensorPage};

const Page *find(quint16 id)
{
    for (const Page &page : pages) {
        if (page.id == id)
            return &page;
    }
    for (const PageFunction page : bigPages) {
        if (page().id == id)
            return &page();
    }
    return nullptr;
}

// The name with that number in a run; empty if the run has none.
std::string_view nameIn(std::string_view names, quint16 index)
{
    for (; index > 0; --index) {
        const size_t bar = names.find('|');
        if (bar == names.npos)
            return {};
        names.remove_prefix(bar + 1);
    }
    return names.substr(0, names.find('|'));
}

std::string_view nameOf(const Page &page, quint16 id)
{
    std::string_view result;
    for (const Run &run : page) {
        if (run.first > id)
            break;
        result = nameIn(run.names, quint16(id - run.first));
    }
    return result;
}

// Names with the very character that is between names in a run.
std::string_view keyWithBar(quint16 id)
{
    switch (id) {
    case 0x31:
        return "Keyboard \\ and |";
    case 0x64:
        return "Keyboard Non-US \\ and |";
    case 0xc9:
        return "Keypad |";
    case 0xca:
        return "Keypad ||";
    default:
        return {};
    }
}

// HUT 1.5, 22.1: the upper four bits of a data field's usage.
std::string_view sensorModifier(quint16 id)
{
    constexpr std::string_view modifiers[] = {
        "",
        "Change Sensitivity Absolute",
        "Maximum",
        "Minimum",
        "Accuracy",
        "Resolution",
        "Threshold High",
        "Threshold Low",
        "Calibration Offset",
        "Calibration Multiplier",
        "Report Interval",
        "Frequency Maximum",
        "Period Maximum",
        "Change Sensitivity Percent of Range",
        "Change Sensitivity Percent Relative",
        "Vendor Reserved",
    };
    return modifiers[id >> 12];
}

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString sensorName(const Page &page, quint16 id)
{
    const std::string_view field = nameOf(page, id & 0xfff);
    if (field.empty() || id <= 0xfff)
        return text(field);
    return u"%1: %2"_s.arg(text(field), text(sensorModifier(id)));
}

} // namespace
} // namespace QUsbHidUsageTables

namespace QUsbHidUsages {

QString pageName(quint16 page)
{
    if (page >= 0xff00)
        return u"Vendor-defined"_s;
    const QUsbHidUsageTables::Page *const found = QUsbHidUsageTables::find(page);
    return found ? QString::fromLatin1(found->name) : QString();
}

QString usageName(quint32 usage)
{
    const auto page = quint16(usage >> 16);
    const auto id = quint16(usage);
    const QUsbHidUsageTables::Page *const found = QUsbHidUsageTables::find(page);
    if (!found)
        return {};
    switch (page) {
    case 0x07:
        if (const std::string_view key = QUsbHidUsageTables::keyWithBar(id); !key.empty())
            return QUsbHidUsageTables::text(key);
        break;
    case 0x09:
        return id == 0 ? u"No Button Pressed"_s : u"Button %1"_s.arg(id);
    case 0x0a:
        return id == 0 ? QString() : u"Instance %1"_s.arg(id);
    case 0x10:
        return u"U+%1"_s.arg(id, 4, 16, '0'_L1);
    case 0x20:
        return QUsbHidUsageTables::sensorName(*found, id);
    case 0x81:
        return id == 0 ? QString() : u"ENUM %1"_s.arg(id);
    default:
        break;
    }
    return QUsbHidUsageTables::text(QUsbHidUsageTables::nameOf(*found, id));
}

QString text(quint32 usage)
{
    const auto page = quint16(usage >> 16);
    if (QString name = usageName(usage); !name.isEmpty())
        return name;
    const QString id = u"0x%1"_s.arg(usage & 0xffff, 4, 16, '0'_L1);
    const QString name = page < 0xff00 ? pageName(page) : QString();
    return (name.isEmpty() ? u"0x%1"_s.arg(page, 4, 16, '0'_L1) : name) + u' ' + id;
}

} // namespace QUsbHidUsages
