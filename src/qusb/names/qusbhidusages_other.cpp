// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* Made by generate-hid-usages.py. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
constexpr Usage page40[] = {
    {0x00, "Undefined"}, {0x01, "Medical Ultrasound"}, {0x20, "VCR/Acquisition"}, {0x21, "Freeze/Thaw"},
    {0x22, "Clip Store"}, {0x23, "Update"}, {0x24, "Next"}, {0x25, "Save"}, {0x26, "Print"},
    {0x27, "Microphone Enable"}, {0x40, "Cine"}, {0x41, "Transmit Power"}, {0x42, "Volume"}, {0x43, "Focus"},
    {0x44, "Depth"}, {0x60, "Soft Step - Primary"}, {0x61, "Soft Step - Secondary"}, {0x70, "Depth Gain Compensation"},
    {0x80, "Zoom Select"}, {0x81, "Zoom Adjust"}, {0x82, "Spectral Doppler Mode Select"},
    {0x83, "Spectral Doppler Adjust"}, {0x84, "Color Doppler Mode Select"}, {0x85, "Color Doppler Adjust"},
    {0x86, "Motion Mode Select"}, {0x87, "Motion Mode Adjust"}, {0x88, "2-D Mode Select"}, {0x89, "2-D Mode Adjust"},
    {0xa0, "Soft Control Select"}, {0xa1, "Soft Control Adjust"},
};
constexpr Usage page41[] = {
    {0x00, "Undefined"}, {0x01, "Braille Display"}, {0x02, "Braille Row"}, {0x03, "8 Dot Braille Cell"},
    {0x04, "6 Dot Braille Cell"}, {0x05, "Number of Braille Cells"}, {0x06, "Screen Reader Control"},
    {0x07, "Screen Reader Identifier"}, {0xfa, "Router Set 1"}, {0xfb, "Router Set 2"}, {0xfc, "Router Set 3"},
    {0x100, "Router Key"}, {0x101, "Row Router Key"}, {0x200, "Braille Buttons"}, {0x201, "Braille Keyboard Dot 1"},
    {0x202, "Braille Keyboard Dot 2"}, {0x203, "Braille Keyboard Dot 3"}, {0x204, "Braille Keyboard Dot 4"},
    {0x205, "Braille Keyboard Dot 5"}, {0x206, "Braille Keyboard Dot 6"}, {0x207, "Braille Keyboard Dot 7"},
    {0x208, "Braille Keyboard Dot 8"}, {0x209, "Braille Keyboard Space"}, {0x20a, "Braille Keyboard Left Space"},
    {0x20b, "Braille Keyboard Right Space"}, {0x20c, "Braille Face Controls"}, {0x20d, "Braille Left Controls"},
    {0x20e, "Braille Right Controls"}, {0x20f, "Braille Top Controls"}, {0x210, "Braille Joystick Center"},
    {0x211, "Braille Joystick Up"}, {0x212, "Braille Joystick Down"}, {0x213, "Braille Joystick Left"},
    {0x214, "Braille Joystick Right"}, {0x215, "Braille D-Pad Center"}, {0x216, "Braille D-Pad Up"},
    {0x217, "Braille D-Pad Down"}, {0x218, "Braille D-Pad Left"}, {0x219, "Braille D-Pad Right"},
    {0x21a, "Braille Pan Left"}, {0x21b, "Braille Pan Right"}, {0x21c, "Braille Rocker Up"},
    {0x21d, "Braille Rocker Down"}, {0x21e, "Braille Rocker Press"},
};
constexpr Usage page59[] = {
    {0x00, "Undefined"}, {0x01, "LampArray"}, {0x02, "LampArrayAttributesReport"}, {0x03, "LampCount"},
    {0x04, "BoundingBoxWidthInMicrometers"}, {0x05, "BoundingBoxHeightInMicrometers"},
    {0x06, "BoundingBoxDepthInMicrometers"}, {0x07, "LampArrayKind"}, {0x08, "MinUpdateIntervalInMicroseconds"},
    {0x20, "LampAttributesRequestReport"}, {0x21, "LampId"}, {0x22, "LampAttributesResponseReport"},
    {0x23, "PositionXInMicrometers"}, {0x24, "PositionYInMicrometers"}, {0x25, "PositionZInMicrometers"},
    {0x26, "LampPurposes"}, {0x27, "UpdateLatencyInMicroseconds"}, {0x28, "RedLevelCount"}, {0x29, "GreenLevelCount"},
    {0x2a, "BlueLevelCount"}, {0x2b, "IntensityLevelCount"}, {0x2c, "IsProgrammable"}, {0x2d, "InputBinding"},
    {0x50, "LampMultiUpdateReport"}, {0x51, "RedUpdateChannel"}, {0x52, "GreenUpdateChannel"},
    {0x53, "BlueUpdateChannel"}, {0x54, "IntensityUpdateChannel"}, {0x55, "LampUpdateFlags"},
    {0x60, "LampRangeUpdateReport"}, {0x61, "LampIdStart"}, {0x62, "LampIdEnd"}, {0x70, "LampArrayControlReport"},
    {0x71, "AutonomousMode"},
};
constexpr Usage page80[] = {
    {0x01, "Monitor Control"}, {0x02, "EDID Information"}, {0x03, "VDIF Information"}, {0x04, "VESA Version"},
};
constexpr Usage page82[] = {
    {0x01, "Degauss"}, {0x10, "Brightness"}, {0x12, "Contrast"}, {0x16, "Red Video Gain"}, {0x18, "Green Video Gain"},
    {0x1a, "Blue Video Gain"}, {0x1c, "Focus"}, {0x20, "Horizontal Position"}, {0x22, "Horizontal Size"},
    {0x24, "Horizontal Pincushion"}, {0x26, "Horizontal Pincushion Balance"}, {0x28, "Horizontal Misconvergence"},
    {0x2a, "Horizontal Linearity"}, {0x2c, "Horizontal Linearity Balance"}, {0x30, "Vertical Position"},
    {0x32, "Vertical Size"}, {0x34, "Vertical Pincushion"}, {0x36, "Vertical Pincushion Balance"},
    {0x38, "Vertical Misconvergence"}, {0x3a, "Vertical Linearity"}, {0x3c, "Vertical Linearity Balance"},
    {0x40, "Parallelogram Distortion (Key Balance)"}, {0x42, "Trapezoidal Distortion (Key)"}, {0x44, "Tilt (Rotation)"},
    {0x46, "Top Corner Distortion Control"}, {0x48, "Top Corner Distortion Balance"},
    {0x4a, "Bottom Corner Distortion Control"}, {0x4c, "Bottom Corner Distortion Balance"}, {0x56, "Horizontal Moiré"},
    {0x58, "Vertical Moiré"}, {0x5e, "Input Level Select"}, {0x60, "Input Source Select"},
    {0x6c, "Red Video Black Level"}, {0x6e, "Green Video Black Level"}, {0x70, "Blue Video Black Level"},
    {0xa2, "Auto Size Center"}, {0xa4, "Polarity Horizontal Synchronization"},
    {0xa6, "Polarity Vertical Synchronization"}, {0xa8, "Synchronization Type"}, {0xaa, "Screen Orientation"},
    {0xac, "Horizontal Frequency"}, {0xae, "Vertical Frequency"}, {0xb0, "Settings"}, {0xca, "On Screen Display"},
    {0xd4, "Stereo Mode"},
};
constexpr Usage page84[] = {
    {0x00, "Undefined"}, {0x01, "iName"}, {0x02, "PresentStatus"}, {0x03, "ChangedStatus"}, {0x04, "UPS"},
    {0x05, "PowerSupply"}, {0x10, "BatterySystem"}, {0x11, "BatterySystemId"}, {0x12, "Battery"}, {0x13, "BatteryId"},
    {0x14, "Charger"}, {0x15, "ChargerId"}, {0x16, "PowerConverter"}, {0x17, "PowerConverterId"},
    {0x18, "OutletSystem"}, {0x19, "OutletSystemId"}, {0x1a, "Input"}, {0x1b, "InputId"}, {0x1c, "Output"},
    {0x1d, "OutputId"}, {0x1e, "Flow"}, {0x1f, "FlowId"}, {0x20, "Outlet"}, {0x21, "OutletId"}, {0x22, "Gang"},
    {0x23, "GangId"}, {0x24, "PowerSummary"}, {0x25, "PowerSummaryId"}, {0x30, "Voltage"}, {0x31, "Current"},
    {0x32, "Frequency"}, {0x33, "ApparentPower"}, {0x34, "ActivePower"}, {0x35, "PercentLoad"}, {0x36, "Temperature"},
    {0x37, "Humidity"}, {0x38, "BadCount"}, {0x40, "ConfigVoltage"}, {0x41, "ConfigCurrent"}, {0x42, "ConfigFrequency"},
    {0x43, "ConfigApparentPower"}, {0x44, "ConfigActivePower"}, {0x45, "ConfigPercentLoad"},
    {0x46, "ConfigTemperature"}, {0x47, "ConfigHumidity"}, {0x50, "SwitchOnControl"}, {0x51, "SwitchOffControl"},
    {0x52, "ToggleControl"}, {0x53, "LowVoltageTransfer"}, {0x54, "HighVoltageTransfer"}, {0x55, "DelayBeforeReboot"},
    {0x56, "DelayBeforeStartup"}, {0x57, "DelayBeforeShutdown"}, {0x58, "Test"}, {0x59, "ModuleReset"},
    {0x5a, "AudibleAlarmControl"}, {0x60, "Present"}, {0x61, "Good"}, {0x62, "InternalFailure"},
    {0x63, "VoltageOutOfRange"}, {0x64, "FrequencyOutOfRange"}, {0x65, "Overload"}, {0x66, "OverCharged"},
    {0x67, "OverTemperature"}, {0x68, "ShutdownRequested"}, {0x69, "ShutdownImminent"}, {0x6b, "SwitchOn/Off"},
    {0x6c, "Switchable"}, {0x6d, "Used"}, {0x6e, "Boost"}, {0x6f, "Buck"}, {0x70, "Initialized"}, {0x71, "Tested"},
    {0x72, "AwaitingPower"}, {0x73, "CommunicationLost"}, {0xfd, "iManufacturer"}, {0xfe, "iProduct"},
    {0xff, "iSerialNumber"},
};
constexpr Usage page85[] = {
    {0x00, "Undefined"}, {0x01, "SMBBatteryMode"}, {0x02, "SMBBatteryStatus"}, {0x03, "SMBAlarmWarning"},
    {0x04, "SMBChargerMode"}, {0x05, "SMBChargerStatus"}, {0x06, "SMBChargerSpecInfo"}, {0x07, "SMBSelectorState"},
    {0x08, "SMBSelectorPresets"}, {0x09, "SMBSelectorInfo"}, {0x10, "OptionalMfgFunction1"},
    {0x11, "OptionalMfgFunction2"}, {0x12, "OptionalMfgFunction3"}, {0x13, "OptionalMfgFunction4"},
    {0x14, "OptionalMfgFunction5"}, {0x15, "ConnectionToSMBus"}, {0x16, "OutputConnection"},
    {0x17, "ChargerConnection"}, {0x18, "BatteryInsertion"}, {0x19, "UseNext"}, {0x1a, "OKToUse"},
    {0x1b, "BatterySupported"}, {0x1c, "SelectorRevision"}, {0x1d, "ChargingIndicator"}, {0x28, "ManufacturerAccess"},
    {0x29, "RemainingCapacityLimit"}, {0x2a, "RemainingTimeLimit"}, {0x2b, "AtRate"}, {0x2c, "CapacityMode"},
    {0x2d, "BroadcastToCharger"}, {0x2e, "PrimaryBattery"}, {0x2f, "ChargeController"}, {0x40, "TerminateCharge"},
    {0x41, "TerminateDischarge"}, {0x42, "BelowRemainingCapacityLimit"}, {0x43, "RemainingTimeLimitExpired"},
    {0x44, "Charging"}, {0x45, "Discharging"}, {0x46, "FullyCharged"}, {0x47, "FullyDischarged"},
    {0x48, "ConditioningFlag"}, {0x49, "AtRateOK"}, {0x4a, "SMBErrorCode"}, {0x4b, "NeedReplacement"},
    {0x60, "AtRateTimeToFull"}, {0x61, "AtRateTimeToEmpty"}, {0x62, "AverageCurrent"}, {0x63, "MaxError"},
    {0x64, "RelativeStateOfCharge"}, {0x65, "AbsoluteStateOfCharge"}, {0x66, "RemainingCapacity"},
    {0x67, "FullChargeCapacity"}, {0x68, "RunTimeToEmpty"}, {0x69, "AverageTimeToEmpty"}, {0x6a, "AverageTimeToFull"},
    {0x6b, "CycleCount"}, {0x80, "BattPackModelLevel"}, {0x81, "InternalChargeController"},
    {0x82, "PrimaryBatterySupport"}, {0x83, "DesignCapacity"}, {0x84, "SpecificationInfo"}, {0x85, "ManufacturerDate"},
    {0x86, "SerialNumber"}, {0x87, "iManufacturerName"}, {0x88, "iDeviceName"}, {0x89, "iDeviceChemistry"},
    {0x8a, "ManufacturerData"}, {0x8b, "Rechargable"}, {0x8c, "WarningCapacityLimit"}, {0x8d, "CapacityGranularity1"},
    {0x8e, "CapacityGranularity2"}, {0x8f, "iOEMInformation"}, {0xc0, "InhibitCharge"}, {0xc1, "EnablePolling"},
    {0xc2, "ResetToZero"}, {0xd0, "ACPresent"}, {0xd1, "BatteryPresent"}, {0xd2, "PowerFail"}, {0xd3, "AlarmInhibited"},
    {0xd4, "ThermistorUnderRange"}, {0xd5, "ThermistorHot"}, {0xd6, "ThermistorCold"}, {0xd7, "ThermistorOverRange"},
    {0xd8, "VoltageOutOfRange"}, {0xd9, "CurrentOutOfRange"}, {0xda, "CurrentNotRegulated"},
    {0xdb, "VoltageNotRegulated"}, {0xdc, "MasterMode"}, {0xf0, "ChargerSelectorSupport"}, {0xf1, "ChargerSpec"},
    {0xf2, "Level2"}, {0xf3, "Level3"},
};
constexpr Usage page8C[] = {
    {0x00, "Undefined"}, {0x01, "Barcode Badge Reader"}, {0x02, "Barcode Scanner"}, {0x03, "Dumb Bar Code Scanner"},
    {0x04, "Cordless Scanner Base"}, {0x05, "Bar Code Scanner Cradle"}, {0x10, "Attribute Report"},
    {0x11, "Settings Report"}, {0x12, "Scanned Data Report"}, {0x13, "Raw Scanned Data Report"},
    {0x14, "Trigger Report"}, {0x15, "Status Report"}, {0x16, "UPC/EAN Control Report"},
    {0x17, "EAN 2/3 Label Control Report"}, {0x18, "Code 39 Control Report"},
    {0x19, "Interleaved 2 of 5 Control Report"}, {0x1a, "Standard 2 of 5 Control Report"},
    {0x1b, "MSI Plessey Control Report"}, {0x1c, "Codabar Control Report"}, {0x1d, "Code 128 Control Report"},
    {0x1e, "Misc 1D Control Report"}, {0x1f, "2D Control Report"}, {0x30, "Aiming/Pointer Mode"},
    {0x31, "Bar Code Present Sensor"}, {0x32, "Class 1A Laser"}, {0x33, "Class 2 Laser"}, {0x34, "Heater Present"},
    {0x35, "Contact Scanner"}, {0x36, "Electronic Article Surveillance Notification"},
    {0x37, "Constant Electronic Article Surveillance"}, {0x38, "Error Indication"}, {0x39, "Fixed Beeper"},
    {0x3a, "Good Decode Indication"}, {0x3b, "Hands Free Scanning"}, {0x3c, "Intrinsically Safe"},
    {0x3d, "Klasse Eins Laser"}, {0x3e, "Long Range Scanner"}, {0x3f, "Mirror Speed Control"},
    {0x40, "Not On File Indication"}, {0x41, "Programmable Beeper"}, {0x42, "Triggerless"}, {0x43, "Wand"},
    {0x44, "Water Resistant"}, {0x45, "Multi-Range Scanner"}, {0x46, "Proximity Sensor"}, {0x4d, "Fragment Decoding"},
    {0x4e, "Scanner Read Confidence"}, {0x4f, "Data Prefix"}, {0x50, "Prefix AIMI"}, {0x51, "Prefix None"},
    {0x52, "Prefix Proprietary"}, {0x55, "Active Time"}, {0x56, "Aiming Laser Pattern"}, {0x57, "Bar Code Present"},
    {0x58, "Beeper State"}, {0x59, "Laser On Time"}, {0x5a, "Laser State"}, {0x5b, "Lockout Time"},
    {0x5c, "Motor State"}, {0x5d, "Motor Timeout"}, {0x5e, "Power On Reset Scanner"},
    {0x5f, "Prevent Read of Barcodes"}, {0x60, "Initiate Barcode Read"}, {0x61, "Trigger State"},
    {0x62, "Trigger Mode"}, {0x63, "Trigger Mode Blinking Laser On"}, {0x64, "Trigger Mode Continuous Laser On"},
    {0x65, "Trigger Mode Laser on while Pulled"}, {0x66, "Trigger Mode Laser stays on after release"},
    {0x6d, "Commit Parameters to NVM"}, {0x6e, "Parameter Scanning"}, {0x6f, "Parameters Changed"},
    {0x70, "Set parameter default values"}, {0x75, "Scanner In Cradle"}, {0x76, "Scanner In Range"},
    {0x7a, "Aim Duration"}, {0x7b, "Good Read Lamp Duration"}, {0x7c, "Good Read Lamp Intensity"},
    {0x7d, "Good Read LED"}, {0x7e, "Good Read Tone Frequency"}, {0x7f, "Good Read Tone Length"},
    {0x80, "Good Read Tone Volume"}, {0x82, "No Read Message"}, {0x83, "Not on File Volume"}, {0x84, "Powerup Beep"},
    {0x85, "Sound Error Beep"}, {0x86, "Sound Good Read Beep"}, {0x87, "Sound Not On File Beep"},
    {0x88, "Good Read When to Write"}, {0x89, "GRWTI After Decode"}, {0x8a, "GRWTI Beep/Lamp after transmit"},
    {0x8b, "GRWTI No Beep/Lamp use at all"}, {0x91, "Bookland EAN"}, {0x92, "Convert EAN 8 to 13 Type"},
    {0x93, "Convert UPC A to EAN-13"}, {0x94, "Convert UPC-E to A"}, {0x95, "EAN-13"}, {0x96, "EAN-8"},
    {0x97, "EAN-99 128 Mandatory"}, {0x98, "EAN-99 P5/128 Optional"}, {0x99, "Enable EAN Two Label"}, {0x9a, "UPC/EAN"},
    {0x9b, "UPC/EAN Coupon Code"}, {0x9c, "UPC/EAN Periodicals"}, {0x9d, "UPC-A"}, {0x9e, "UPC-A with 128 Mandatory"},
    {0x9f, "UPC-A with 128 Optional"}, {0xa0, "UPC-A with P5 Optional"}, {0xa1, "UPC-E"}, {0xa2, "UPC-E1"},
    {0xa9, "Periodical"}, {0xaa, "Periodical Auto-Discriminate +2"}, {0xab, "Periodical Only Decode with +2"},
    {0xac, "Periodical Ignore +2"}, {0xad, "Periodical Auto-Discriminate +5"}, {0xae, "Periodical Only Decode with +5"},
    {0xaf, "Periodical Ignore +5"}, {0xb0, "Check"}, {0xb1, "Check Disable Price"},
    {0xb2, "Check Enable 4 digit Price"}, {0xb3, "Check Enable 5 digit Price"},
    {0xb4, "Check Enable European 4 digit Price"}, {0xb5, "Check Enable European 5 digit Price"},
    {0xb7, "EAN Two Label"}, {0xb8, "EAN Three Label"}, {0xb9, "EAN 8 Flag Digit 1"}, {0xba, "EAN 8 Flag Digit 2"},
    {0xbb, "EAN 8 Flag Digit 3"}, {0xbc, "EAN 13 Flag Digit 1"}, {0xbd, "EAN 13 Flag Digit 2"},
    {0xbe, "EAN 13 Flag Digit 3"}, {0xbf, "Add EAN 2/3 Label Definition"},
    {0xc0, "Clear all EAN 2/3 Label Definitions"}, {0xc3, "Codabar"}, {0xc4, "Code 128"}, {0xc7, "Code 39"},
    {0xc8, "Code 93"}, {0xc9, "Full ASCII Conversion"}, {0xca, "Interleaved 2 of 5"}, {0xcb, "Italian Pharmacy Code"},
    {0xcc, "MSI/Plessey"}, {0xcd, "Standard 2 of 5 IATA"}, {0xce, "Standard 2 of 5"}, {0xd3, "Transmit Start/Stop"},
    {0xd4, "Tri-Optic"}, {0xd5, "UCC/EAN-128"}, {0xd6, "Check Digit"}, {0xd7, "Check Digit Disable"},
    {0xd8, "Check Digit Enable Interleaved 2 of 5 OPCC"}, {0xd9, "Check Digit Enable Interleaved 2 of 5 USS"},
    {0xda, "Check Digit Enable Standard 2 of 5 OPCC"}, {0xdb, "Check Digit Enable Standard 2 of 5 USS"},
    {0xdc, "Check Digit Enable One MSI Plessey"}, {0xdd, "Check Digit Enable Two MSI Plessey"},
    {0xde, "Check Digit Codabar Enable"}, {0xdf, "Check Digit Code 39 Enable"}, {0xf0, "Transmit Check Digit"},
    {0xf1, "Disable Check Digit Transmit"}, {0xf2, "Enable Check Digit Transmit"}, {0xfb, "Symbology Identifier 1"},
    {0xfc, "Symbology Identifier 2"}, {0xfd, "Symbology Identifier 3"}, {0xfe, "Decoded Data"},
    {0xff, "Decode Data Continued"}, {0x100, "Bar Space Data"}, {0x101, "Scanner Data Accuracy"},
    {0x102, "Raw Data Polarity"}, {0x103, "Polarity Inverted Bar Code"}, {0x104, "Polarity Normal Bar Code"},
    {0x106, "Minimum Length to Decode"}, {0x107, "Maximum Length to Decode"}, {0x108, "Discrete Length to Decode 1"},
    {0x109, "Discrete Length to Decode 2"}, {0x10a, "Data Length Method"}, {0x10b, "DL Method Read any"},
    {0x10c, "DL Method Check in Range"}, {0x10d, "DL Method Check for Discrete"}, {0x110, "Aztec Code"},
    {0x111, "BC412"}, {0x112, "Channel Code"}, {0x113, "Code 16"}, {0x114, "Code 32"}, {0x115, "Code 49"},
    {0x116, "Code One"}, {0x117, "Colorcode"}, {0x118, "Data Matrix"}, {0x119, "MaxiCode"}, {0x11a, "MicroPDF"},
    {0x11b, "PDF-417"}, {0x11c, "PosiCode"}, {0x11d, "QR Code"}, {0x11e, "SuperCode"}, {0x11f, "UltraCode"},
    {0x120, "USD-5 (Slug Code)"}, {0x121, "VeriCode"},
};
constexpr Usage page8D[] = {
    {0x00, "Undefined"}, {0x01, "Scales"}, {0x20, "Scale Device"}, {0x21, "Scale Class"},
    {0x22, "Scale Class I Metric"}, {0x23, "Scale Class II Metric"}, {0x24, "Scale Class III Metric"},
    {0x25, "Scale Class IIIL Metric"}, {0x26, "Scale Class IV Metric"}, {0x27, "Scale Class III English"},
    {0x28, "Scale Class IIIL English"}, {0x29, "Scale Class IV English"}, {0x2a, "Scale Class Generic"},
    {0x30, "Scale Attribute Report"}, {0x31, "Scale Control Report"}, {0x32, "Scale Data Report"},
    {0x33, "Scale Status Report"}, {0x34, "Scale Weight Limit Report"}, {0x35, "Scale Statistics Report"},
    {0x40, "Data Weight"}, {0x41, "Data Scaling"}, {0x50, "Weight Unit"}, {0x51, "Weight Unit Milligram"},
    {0x52, "Weight Unit Gram"}, {0x53, "Weight Unit Kilogram"}, {0x54, "Weight Unit Carats"},
    {0x55, "Weight Unit Taels"}, {0x56, "Weight Unit Grains"}, {0x57, "Weight Unit Pennyweights"},
    {0x58, "Weight Unit Metric Ton"}, {0x59, "Weight Unit Avoir Ton"}, {0x5a, "Weight Unit Troy Ounce"},
    {0x5b, "Weight Unit Ounce"}, {0x5c, "Weight Unit Pound"}, {0x60, "Calibration Count"}, {0x61, "Re-Zero Count"},
    {0x70, "Scale Status"}, {0x71, "Scale Status Fault"}, {0x72, "Scale Status Stable at Center of Zero"},
    {0x73, "Scale Status In Motion"}, {0x74, "Scale Status Weight Stable"}, {0x75, "Scale Status Under Zero"},
    {0x76, "Scale Status Over Weight Limit"}, {0x77, "Scale Status Requires Calibration"},
    {0x78, "Scale Status Requires Rezeroing"}, {0x80, "Zero Scale"}, {0x81, "Enforced Zero Return"},
};
constexpr Usage page8E[] = {
    {0x00, "Undefined"}, {0x01, "MSR Device Read-Only"}, {0x11, "Track 1 Length"}, {0x12, "Track 2 Length"},
    {0x13, "Track 3 Length"}, {0x14, "Track JIS Length"}, {0x20, "Track Data"}, {0x21, "Track 1 Data"},
    {0x22, "Track 2 Data"}, {0x23, "Track 3 Data"}, {0x24, "Track JIS Data"},
};
constexpr Usage page90[] = {
    {0x20, "Camera Auto-focus"}, {0x21, "Camera Shutter"},
};
constexpr Usage page91[] = {
    {0x00, "Undefined"}, {0x01, "General Purpose IO Card"}, {0x02, "Coin Door"}, {0x03, "Watchdog Timer"},
    {0x30, "General Purpose Analog Input State"}, {0x31, "General Purpose Digital Input State"},
    {0x32, "General Purpose Optical Input State"}, {0x33, "General Purpose Digital Output State"},
    {0x34, "Number of Coin Doors"}, {0x35, "Coin Drawer Drop Count"}, {0x36, "Coin Drawer Start"},
    {0x37, "Coin Drawer Service"}, {0x38, "Coin Drawer Tilt"}, {0x39, "Coin Door Test"}, {0x40, "Coin Door Lockout"},
    {0x41, "Watchdog Timeout"}, {0x42, "Watchdog Action"}, {0x43, "Watchdog Reboot"}, {0x44, "Watchdog Restart"},
    {0x45, "Alarm Input"}, {0x46, "Coin Door Counter"}, {0x47, "I/O Direction Mapping"},
    {0x48, "Set I/O Direction Mapping"}, {0x49, "Extended Optical Input State"}, {0x4a, "Pin Pad Input State"},
    {0x4b, "Pin Pad Status"}, {0x4c, "Pin Pad Output"}, {0x4d, "Pin Pad Command"},
};
constexpr Usage pageF1D0[] = {
    {0x00, "Undefined"}, {0x01, "U2F Authenticator Device"}, {0x20, "Input Report Data"}, {0x21, "Output Report Data"},
};
constexpr Page pages[] = {
    {0x40, "Medical Instrument", page40},
    {0x41, "Braille Display", page41},
    {0x59, "Lighting And Illumination", page59},
    {0x80, "Monitor", page80},
    {0x81, "Monitor Enumerated"},
    {0x82, "VESA Virtual Controls", page82},
    {0x84, "Power", page84},
    {0x85, "Battery System", page85},
    {0x8c, "Barcode Scanner", page8C},
    {0x8d, "Scales", page8D},
    {0x8e, "Magnetic Stripe Reader", page8E},
    {0x90, "Camera Control", page90},
    {0x91, "Arcade", page91},
    {0x92, "Gaming Device"},
    {0xf1d0, "FIDO Alliance", pageF1D0},
};
// clang-format on

} // namespace

Pages otherPages()
{
    return pages;
}

} // namespace QUsbHidUsageTables
