// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* The keyboard, digitizers, power devices and sensors: HUT 1.5, chapters 10, 16, 22 and Power Devices 1.1, 4. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
// Four names have a | themselves; QUsbHidUsages knows them.
constexpr Run keyboardRuns[] = {
    {0x01, "Keyboard ErrorRollOver|Keyboard POSTFail|Keyboard ErrorUndefined|Keyboard a and A|Keyboard b and B|"
           "Keyboard c and C|Keyboard d and D|Keyboard e and E|Keyboard f and F|Keyboard g and G|Keyboard h and H|"
           "Keyboard i and I|Keyboard j and J|Keyboard k and K|Keyboard l and L|Keyboard m and M|Keyboard n and N|"
           "Keyboard o and O|Keyboard p and P|Keyboard q and Q|Keyboard r and R|Keyboard s and S|Keyboard t and T|"
           "Keyboard u and U|Keyboard v and V|Keyboard w and W|Keyboard x and X|Keyboard y and Y|Keyboard z and Z|"
           "Keyboard 1 and !|Keyboard 2 and @|Keyboard 3 and #|Keyboard 4 and $|Keyboard 5 and %|Keyboard 6 and ^|"
           "Keyboard 7 and &|Keyboard 8 and *|Keyboard 9 and (|Keyboard 0 and )|Keyboard Return (ENTER)|"
           "Keyboard ESCAPE|Keyboard DELETE (Backspace)|Keyboard Tab|Keyboard Spacebar|Keyboard - and (underscore)|"
           "Keyboard = and +|Keyboard [ and {|Keyboard ] and }||Keyboard Non-US # and ~|Keyboard ; and :|"
           "Keyboard ' and \"|Keyboard Grave Accent and Tilde|Keyboard , and <|Keyboard . and >|Keyboard / and ?|"
           "Keyboard Caps Lock|Keyboard F1|Keyboard F2|Keyboard F3|Keyboard F4|Keyboard F5|Keyboard F6|Keyboard F7|"
           "Keyboard F8|Keyboard F9|Keyboard F10|Keyboard F11|Keyboard F12|Keyboard PrintScreen|Keyboard Scroll Lock|"
           "Keyboard Pause|Keyboard Insert|Keyboard Home|Keyboard PageUp|Keyboard Delete Forward|Keyboard End|"
           "Keyboard PageDown|Keyboard RightArrow|Keyboard LeftArrow|Keyboard DownArrow|Keyboard UpArrow|"
           "Keypad Num Lock and Clear|Keypad /|Keypad *|Keypad -|Keypad +|Keypad ENTER|Keypad 1 and End|"
           "Keypad 2 and Down Arrow|Keypad 3 and PageDn|Keypad 4 and Left Arrow|Keypad 5|Keypad 6 and Right Arrow|"
           "Keypad 7 and Home|Keypad 8 and Up Arrow|Keypad 9 and PageUp|Keypad 0 and Insert|Keypad . and Delete||"
           "Keyboard Application|Keyboard Power|Keypad =|Keyboard F13|Keyboard F14|Keyboard F15|Keyboard F16|"
           "Keyboard F17|Keyboard F18|Keyboard F19|Keyboard F20|Keyboard F21|Keyboard F22|Keyboard F23|Keyboard F24|"
           "Keyboard Execute|Keyboard Help|Keyboard Menu|Keyboard Select|Keyboard Stop|Keyboard Again|Keyboard Undo|"
           "Keyboard Cut|Keyboard Copy|Keyboard Paste|Keyboard Find|Keyboard Mute|Keyboard Volume Up|"
           "Keyboard Volume Down|Keyboard Locking Caps Lock|Keyboard Locking Num Lock|Keyboard Locking Scroll Lock|"
           "Keypad Comma|Keypad Equal Sign|Keyboard International1|Keyboard International2|Keyboard International3|"
           "Keyboard International4|Keyboard International5|Keyboard International6|Keyboard International7|"
           "Keyboard International8|Keyboard International9|Keyboard LANG1|Keyboard LANG2|Keyboard LANG3|"
           "Keyboard LANG4|Keyboard LANG5|Keyboard LANG6|Keyboard LANG7|Keyboard LANG8|Keyboard LANG9|"
           "Keyboard Alternate Erase|Keyboard SysReq/Attention|Keyboard Cancel|Keyboard Clear|Keyboard Prior|"
           "Keyboard Return|Keyboard Separator|Keyboard Out|Keyboard Oper|Keyboard Clear/Again|Keyboard CrSel/Props|"
           "Keyboard ExSel"},
    {0xb0, "Keypad 00|Keypad 000|Thousands Separator|Decimal Separator|Currency Unit|Currency Sub-unit|Keypad (|"
           "Keypad )|Keypad {|Keypad }|Keypad Tab|Keypad Backspace|Keypad A|Keypad B|Keypad C|Keypad D|Keypad E|"
           "Keypad F|Keypad XOR|Keypad ^|Keypad %|Keypad <|Keypad >|Keypad &|Keypad &&|||Keypad :|Keypad #|"
           "Keypad Space|Keypad @|Keypad !|Keypad Memory Store|Keypad Memory Recall|Keypad Memory Clear|"
           "Keypad Memory Add|Keypad Memory Subtract|Keypad Memory Multiply|Keypad Memory Divide|Keypad +/-|"
           "Keypad Clear|Keypad Clear Entry|Keypad Binary|Keypad Octal|Keypad Decimal|Keypad Hexadecimal"},
    {0xe0, "Keyboard LeftControl|Keyboard LeftShift|Keyboard LeftAlt|Keyboard Left GUI|Keyboard RightControl|"
           "Keyboard RightShift|Keyboard RightAlt|Keyboard Right GUI"},
};

constexpr Run digitizerRuns[] = {
    {0x01, "Digitizer|Pen|Light Pen|Touch Screen|Touch Pad|Whiteboard|Coordinate Measuring Machine|3D Digitizer|"
           "Stereo Plotter|Articulated Arm|Armature|Multiple Point Digitizer|Free Space Wand|Device Configuration|"
           "Capacitive Heat Map Digitizer"},
    {0x20, "Stylus|Puck|Finger|Device settings|Character Gesture"},
    {0x30, "Tip Pressure|Barrel Pressure|In Range|Touch|Untouch|Tap|Quality|Data Valid|Transducer Index|"
           "Tablet Function Keys|Program Change Keys|Battery Strength|Invert|X Tilt|Y Tilt|Azimuth|Altitude|Twist|"
           "Tip Switch|Secondary Tip Switch|Barrel Switch|Eraser|Tablet Pick|Touch Valid|Width|Height"},
    {0x51, "Contact Identifier|Device Mode|Device Identifier|Contact Count|Contact Count Maximum|Scan Time|"
           "Surface Switch|Button Switch|Pad Type|Secondary Barrel Switch|Transducer Serial Number|Preferred Color|"
           "Preferred Color is Locked|Preferred Line Width|Preferred Line Width is Locked|Latency Mode|"
           "Gesture Character Quality|Character Gesture Data Length|Character Gesture Data|"
           "Gesture Character Encoding|UTF8 Character Gesture Encoding|"
           "UTF16 Little Endian Character Gesture Encoding|UTF16 Big Endian Character Gesture Encoding|"
           "UTF32 Little Endian Character Gesture Encoding|UTF32 Big Endian Character Gesture Encoding|"
           "Capacitive Heat Map Protocol Vendor ID|Capacitive Heat Map Protocol Version|"
           "Capacitive Heat Map Frame Data|Gesture Character Enable|Transducer Serial Number Part 2|"
           "No Preferred Color|Preferred Line Style|Preferred Line Style is Locked|Ink|Pencil|Highlighter|"
           "Chisel Marker|Brush|No Preference"},
    {0x80, "Digitizer Diagnostic|Digitizer Error|Err Normal Status|Err Transducers Exceeded|"
           "Err Full Trans Features Unavailable|Err Charge Low"},
    {0x90, "Transducer Software Info|Transducer Vendor Id|Transducer Product Id|Device Supported Protocols|"
           "Transducer Supported Protocols|No Protocol|Wacom AES Protocol|USI Protocol|Microsoft Pen Protocol"},
    {0xa0, "Supported Report Rates|Report Rate|Transducer Connected|Switch Disabled|Switch Unimplemented|"
           "Transducer Switches|Transducer Index Selector"},
    {0xb0, "Button Press Threshold"},
};

constexpr Run powerRuns[] = {
    {0x01, "iName|PresentStatus|ChangedStatus|UPS|PowerSupply"},
    {0x10, "BatterySystem|BatterySystemId|Battery|BatteryId|Charger|ChargerId|PowerConverter|PowerConverterId|"
           "OutletSystem|OutletSystemId|Input|InputId|Output|OutputId|Flow|FlowId|Outlet|OutletId|Gang|GangId|"
           "PowerSummary|PowerSummaryId"},
    {0x30, "Voltage|Current|Frequency|ApparentPower|ActivePower|PercentLoad|Temperature|Humidity|BadCount"},
    {0x40, "ConfigVoltage|ConfigCurrent|ConfigFrequency|ConfigApparentPower|ConfigActivePower|ConfigPercentLoad|"
           "ConfigTemperature|ConfigHumidity"},
    {0x50, "SwitchOnControl|SwitchOffControl|ToggleControl|LowVoltageTransfer|HighVoltageTransfer|DelayBeforeReboot|"
           "DelayBeforeStartup|DelayBeforeShutdown|Test|ModuleReset|AudibleAlarmControl"},
    {0x60, "Present|Good|InternalFailure|VoltageOutOfRange|FrequencyOutOfRange|Overload|OverCharged|OverTemperature|"
           "ShutdownRequested|ShutdownImminent||SwitchOn/Off|Switchable|Used|Boost|Buck|Initialized|Tested|"
           "AwaitingPower|CommunicationLost"},
    {0xfd, "iManufacturer|iProduct|iSerialNumber"},
};

constexpr Run batteryRuns[] = {
    {0x01, "SMBBatteryMode|SMBBatteryStatus|SMBAlarmWarning|SMBChargerMode|SMBChargerStatus|SMBChargerSpecInfo|"
           "SMBSelectorState|SMBSelectorPresets|SMBSelectorInfo"},
    {0x10, "OptionalMfgFunction1|OptionalMfgFunction2|OptionalMfgFunction3|OptionalMfgFunction4|"
           "OptionalMfgFunction5|ConnectionToSMBus|OutputConnection|ChargerConnection|BatteryInsertion|UseNext|OKToUse|"
           "BatterySupported|SelectorRevision|ChargingIndicator"},
    {0x28, "ManufacturerAccess|RemainingCapacityLimit|RemainingTimeLimit|AtRate|CapacityMode|BroadcastToCharger|"
           "PrimaryBattery|ChargeController"},
    {0x40, "TerminateCharge|TerminateDischarge|BelowRemainingCapacityLimit|RemainingTimeLimitExpired|Charging|"
           "Discharging|FullyCharged|FullyDischarged|ConditioningFlag|AtRateOK|SMBErrorCode|NeedReplacement"},
    {0x60, "AtRateTimeToFull|AtRateTimeToEmpty|AverageCurrent|MaxError|RelativeStateOfCharge|AbsoluteStateOfCharge|"
           "RemainingCapacity|FullChargeCapacity|RunTimeToEmpty|AverageTimeToEmpty|AverageTimeToFull|CycleCount"},
    {0x80, "BattPackModelLevel|InternalChargeController|PrimaryBatterySupport|DesignCapacity|SpecificationInfo|"
           "ManufacturerDate|SerialNumber|iManufacturerName|iDeviceName|iDeviceChemistry|ManufacturerData|Rechargable|"
           "WarningCapacityLimit|CapacityGranularity1|CapacityGranularity2|iOEMInformation"},
    {0xc0, "InhibitCharge|EnablePolling|ResetToZero"},
    {0xd0, "ACPresent|BatteryPresent|PowerFail|AlarmInhibited|ThermistorUnderRange|ThermistorHot|ThermistorCold|"
           "ThermistorOverRange|VoltageOutOfRange|CurrentOutOfRange|CurrentNotRegulated|VoltageNotRegulated|"
           "MasterMode"},
    {0xf0, "ChargerSelectorSupport|ChargerSpec|Level2|Level3"},
};

// The upper four bits of an identifier say what of the field is meant; QUsbHidUsages knows them.
constexpr Run sensorRuns[] = {
    {0x01, "Sensor"},
    {0x10, "Biometric|Biometric: Human Presence|Biometric: Human Proximity|Biometric: Human Touch|"
           "Biometric: Blood Pressure|Biometric: Body Temperature|Biometric: Heart Rate|"
           "Biometric: Heart Rate Variability|Biometric: Peripheral Oxygen Saturation|Biometric: Respiratory Rate"},
    {0x20, "Electrical|Electrical: Capacitance|Electrical: Current|Electrical: Power|Electrical: Inductance|"
           "Electrical: Resistance|Electrical: Voltage|Electrical: Potentiometer|Electrical: Frequency|"
           "Electrical: Period"},
    {0x30, "Environmental|Environmental: Atmospheric Pressure|Environmental: Humidity|Environmental: Temperature|"
           "Environmental: Air Quality|Environmental: Heat Index|Environmental: Surface Temperature|"
           "Environmental: Volatile Organic Compounds|Environmental: Object Presence|Environmental: Object Proximity"},
    {0x40, "Light|Light: Ambient Light|Light: Consumer Infrared|Light: Infrared Light|Light: Visible Light|"
           "Light: Ultraviolet Light"},
    {0x50, "Location|Location: Broadcast|Location: Dead Reckoning|Location: GPS|Location: Lookup|Location: Other|"
           "Location: Static|Location: Triangulation"},
    {0x60, "Mechanical|Mechanical: Boolean Switch|Mechanical: Boolean Switch Array|Mechanical: Multivalue Switch|"
           "Mechanical: Force|Mechanical: Pressure|Mechanical: Strain|Mechanical: Weight|"
           "Mechanical: Haptic Vibrator|Mechanical: Hall Effect Switch"},
    {0x70, "Motion|Motion: Accelerometer 1D|Motion: Accelerometer 2D|Motion: Accelerometer 3D|Motion: Gyrometer 1D|"
           "Motion: Gyrometer 2D|Motion: Gyrometer 3D|Motion: Motion Detector|Motion: Speedometer|"
           "Motion: Accelerometer|Motion: Gyrometer|Motion: Gravity Vector|Motion: Linear Accelerometer"},
    {0x80, "Orientation|Orientation: Compass 1D|Orientation: Compass 2D|Orientation: Compass 3D|"
           "Orientation: Inclinometer 1D|Orientation: Inclinometer 2D|Orientation: Inclinometer 3D|"
           "Orientation: Distance 1D|Orientation: Distance 2D|Orientation: Distance 3D|"
           "Orientation: Device Orientation|Orientation: Compass|Orientation: Inclinometer|Orientation: Distance|"
           "Orientation: Relative Orientation|Orientation: Simple Orientation"},
    {0x90, "Scanner|Scanner: Barcode|Scanner: RFID|Scanner: NFC"},
    {0xa0, "Time|Time: Alarm Timer|Time: Real Time Clock"},
    {0xb0, "Personal Activity|Personal Activity: Activity Detection|Personal Activity: Device Position|"
           "Personal Activity: Floor Tracker|Personal Activity: Pedometer|Personal Activity: Step Detection"},
    {0xc0, "Orientation Extended|Orientation Extended: Geomagnetic Orientation|Orientation Extended: Magnetometer"},
    {0xd0, "Gesture|Gesture: Chassis Flip Gesture|Gesture: Hinge Fold Gesture"},
    {0xe0, "Other|Other: Custom|Other: Generic|Other: Generic Enumerator|Other: Hinge Angle"},
    {0x200, "Event|Event: Sensor State|Event: Sensor Event"},
    {0x300, "Property|Property: Friendly Name|Property: Persistent Unique ID|Property: Sensor Status|"
            "Property: Minimum Report Interval|Property: Sensor Manufacturer|Property: Sensor Model|"
            "Property: Sensor Serial Number|Property: Sensor Description|Property: Sensor Connection Type|"
            "Property: Sensor Device Path|Property: Hardware Revision|Property: Firmware Version|"
            "Property: Release Date|Property: Report Interval|Property: Change Sensitivity Absolute|"
            "Property: Change Sensitivity Percent of Range|Property: Change Sensitivity Percent Relative|"
            "Property: Accuracy|Property: Resolution|Property: Maximum|Property: Minimum|Property: Reporting State|"
            "Property: Sampling Rate|Property: Response Curve|Property: Power State|Property: Maximum FIFO Events|"
            "Property: Report Latency|Property: Flush FIFO Events|Property: Maximum Power Consumption|"
            "Property: Is Primary|Property: Human Presence Detection Type"},
    {0x450, "Data Field: Motion|Data Field: Motion State|Data Field: Acceleration|Data Field: Acceleration Axis X|"
            "Data Field: Acceleration Axis Y|Data Field: Acceleration Axis Z|Data Field: Angular Velocity|"
            "Data Field: Angular Velocity about X Axis|Data Field: Angular Velocity about Y Axis|"
            "Data Field: Angular Velocity about Z Axis|Data Field: Angular Position|"
            "Data Field: Angular Position about X Axis|Data Field: Angular Position about Y Axis|"
            "Data Field: Angular Position about Z Axis|Data Field: Motion Speed|Data Field: Motion Intensity"},
    {0x470, "Data Field: Orientation|Data Field: Heading|Data Field: Heading X Axis|Data Field: Heading Y Axis|"
            "Data Field: Heading Z Axis|Data Field: Heading Compensated Magnetic North|"
            "Data Field: Heading Compensated True North|Data Field: Heading Magnetic North|"
            "Data Field: Heading True North|Data Field: Distance|Data Field: Distance X Axis|"
            "Data Field: Distance Y Axis|Data Field: Distance Z Axis|Data Field: Distance Out-of-Range|"
            "Data Field: Tilt|Data Field: Tilt X Axis|Data Field: Tilt Y Axis|Data Field: Tilt Z Axis|"
            "Data Field: Rotation Matrix|Data Field: Quaternion|Data Field: Magnetic Flux|"
            "Data Field: Magnetic Flux X Axis|Data Field: Magnetic Flux Y Axis|Data Field: Magnetic Flux Z Axis|"
            "Data Field: Magnetometer Accuracy|Data Field: Simple Orientation Direction"},
    {0x490, "Data Field: Mechanical|Data Field: Boolean Switch State|Data Field: Boolean Switch Array States|"
            "Data Field: Multivalue Switch Value|Data Field: Force|Data Field: Absolute Pressure|"
            "Data Field: Gauge Pressure|Data Field: Strain|Data Field: Weight"},
    {0x4b0, "Data Field: Biometric|Data Field: Human Presence|Data Field: Human Proximity Range|"
            "Data Field: Human Proximity Out of Range|Data Field: Human Touch State"},
    {0x4d0, "Data Field: Light|Data Field: Illuminance|Data Field: Color Temperature|Data Field: Chromaticity|"
            "Data Field: Chromaticity X|Data Field: Chromaticity Y|Data Field: Consumer IR Sentence Receive|"
            "Data Field: Infrared Light|Data Field: Red Light|Data Field: Green Light|Data Field: Blue Light|"
            "Data Field: Ultraviolet A Light|Data Field: Ultraviolet B Light|Data Field: Ultraviolet Index"},
    {0x500, "Data Field: Electrical|Data Field: Capacitance|Data Field: Current|Data Field: Electrical Power|"
            "Data Field: Inductance|Data Field: Resistance|Data Field: Voltage|Data Field: Frequency|"
            "Data Field: Period|Data Field: Percent of Range"},
    {0x520, "Data Field: Time|Data Field: Year|Data Field: Month|Data Field: Day|Data Field: Day of Week|"
            "Data Field: Hour|Data Field: Minute|Data Field: Second|Data Field: Millisecond|Data Field: Timestamp|"
            "Data Field: Julian Day of Year|Data Field: Time Since System Boot"},
    {0x540, "Data Field: Custom|Data Field: Custom Usage|Data Field: Custom Boolean Array|Data Field: Custom Value|"
            "Data Field: Custom Value 1|Data Field: Custom Value 2|Data Field: Custom Value 3|"
            "Data Field: Custom Value 4|Data Field: Custom Value 5|Data Field: Custom Value 6"},
    {0x800, "Sensor State: Undefined|Sensor State: Ready|Sensor State: Not Available|Sensor State: No Data|"
            "Sensor State: Initializing|Sensor State: Access Denied|Sensor State: Error"},
    {0x810, "Sensor Event: Unknown|Sensor Event: State Changed|Sensor Event: Property Changed|"
            "Sensor Event: Data Updated|Sensor Event: Poll Response|Sensor Event: Change Sensitivity"},
    {0x830, "Connection Type: PC Integrated|Connection Type: PC Attached|Connection Type: PC External"},
    {0x840, "Reporting State: Report No Events|Reporting State: Report All Events|"
            "Reporting State: Report Threshold Events|Reporting State: Wake On No Events|"
            "Reporting State: Wake On All Events|Reporting State: Wake On Threshold Events"},
    {0x850, "Power State: Undefined|Power State: D0 Full Power|Power State: D1 Low Power|"
            "Power State: D2 Standby Power with Wakeup|Power State: D3 Sleep with Wakeup|Power State: D4 Power Off"},
};
// clang-format on

} // namespace

const Page &keyboardPage()
{
    static constexpr Page page(0x07, "Keyboard/Keypad", keyboardRuns);
    return page;
}

const Page &digitizerPage()
{
    static constexpr Page page(0x0d, "Digitizers", digitizerRuns);
    return page;
}

const Page &powerPage()
{
    static constexpr Page page(0x84, "Power", powerRuns);
    return page;
}

const Page &batteryPage()
{
    static constexpr Page page(0x85, "Battery System", batteryRuns);
    return page;
}

const Page &sensorPage()
{
    static constexpr Page page(0x20, "Sensors", sensorRuns);
    return page;
}

} // namespace QUsbHidUsageTables
