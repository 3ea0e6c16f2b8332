// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* Made by generate-hid-usages.py. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
constexpr Usage page01[] = {
    {0x00, "Undefined"}, {0x01, "Pointer"}, {0x02, "Mouse"}, {0x04, "Joystick"}, {0x05, "Gamepad"}, {0x06, "Keyboard"},
    {0x07, "Keypad"}, {0x08, "Multi-axis Controller"}, {0x09, "Tablet PC System Controls"},
    {0x0a, "Water Cooling Device"}, {0x0b, "Computer Chassis Device"}, {0x0c, "Wireless Radio Controls"},
    {0x0d, "Portable Device Control"}, {0x0e, "System Multi-Axis Controller"}, {0x0f, "Spatial Controller"},
    {0x10, "Assistive Control"}, {0x11, "Device Dock"}, {0x12, "Dockable Device"},
    {0x13, "Call State Management Control"}, {0x30, "X"}, {0x31, "Y"}, {0x32, "Z"}, {0x33, "Rx"}, {0x34, "Ry"},
    {0x35, "Rz"}, {0x36, "Slider"}, {0x37, "Dial"}, {0x38, "Wheel"}, {0x39, "Hat Switch"}, {0x3a, "Counted Buffer"},
    {0x3b, "Byte Count"}, {0x3c, "Motion Wakeup"}, {0x3d, "Start"}, {0x3e, "Select"}, {0x40, "Vx"}, {0x41, "Vy"},
    {0x42, "Vz"}, {0x43, "Vbrx"}, {0x44, "Vbry"}, {0x45, "Vbrz"}, {0x46, "Vno"}, {0x47, "Feature Notification"},
    {0x48, "Resolution Multiplier"}, {0x49, "Qx"}, {0x4a, "Qy"}, {0x4b, "Qz"}, {0x4c, "Qw"}, {0x80, "System Control"},
    {0x81, "System Power Down"}, {0x82, "System Sleep"}, {0x83, "System Wake Up"}, {0x84, "System Context Menu"},
    {0x85, "System Main Menu"}, {0x86, "System App Menu"}, {0x87, "System Menu Help"}, {0x88, "System Menu Exit"},
    {0x89, "System Menu Select"}, {0x8a, "System Menu Right"}, {0x8b, "System Menu Left"}, {0x8c, "System Menu Up"},
    {0x8d, "System Menu Down"}, {0x8e, "System Cold Restart"}, {0x8f, "System Warm Restart"}, {0x90, "D-pad Up"},
    {0x91, "D-pad Down"}, {0x92, "D-pad Right"}, {0x93, "D-pad Left"}, {0x94, "Index Trigger"}, {0x95, "Palm Trigger"},
    {0x96, "Thumbstick"}, {0x97, "System Function Shift"}, {0x98, "System Function Shift Lock"},
    {0x99, "System Function Shift Lock Indicator"}, {0x9a, "System Dismiss Notification"},
    {0x9b, "System Do Not Disturb"}, {0xa0, "System Dock"}, {0xa1, "System Undock"}, {0xa2, "System Setup"},
    {0xa3, "System Break"}, {0xa4, "System Debugger Break"}, {0xa5, "Application Break"},
    {0xa6, "Application Debugger Break"}, {0xa7, "System Speaker Mute"}, {0xa8, "System Hibernate"},
    {0xa9, "System Microphone Mute"}, {0xaa, "System Accessibility Binding"}, {0xb0, "System Display Invert"},
    {0xb1, "System Display Internal"}, {0xb2, "System Display External"}, {0xb3, "System Display Both"},
    {0xb4, "System Display Dual"}, {0xb5, "System Display Toggle Int/Ext Mode"},
    {0xb6, "System Display Swap Primary/Secondary"}, {0xb7, "System Display Toggle LCD Autoscale"},
    {0xc0, "Sensor Zone"}, {0xc1, "RPM"}, {0xc2, "Coolant Level"}, {0xc3, "Coolant Critical Level"},
    {0xc4, "Coolant Pump"}, {0xc5, "Chassis Enclosure"}, {0xc6, "Wireless Radio Button"}, {0xc7, "Wireless Radio LED"},
    {0xc8, "Wireless Radio Slider Switch"}, {0xc9, "System Display Rotation Lock Button"},
    {0xca, "System Display Rotation Lock Slider Switch"}, {0xcb, "Control Enable"}, {0xd0, "Dockable Device Unique ID"},
    {0xd1, "Dockable Device Vendor ID"}, {0xd2, "Dockable Device Primary Usage Page"},
    {0xd3, "Dockable Device Primary Usage ID"}, {0xd4, "Dockable Device Docking State"},
    {0xd5, "Dockable Device Display Occlusion"}, {0xd6, "Dockable Device Object Type"}, {0xe0, "Call Active LED"},
    {0xe1, "Call Mute Toggle"}, {0xe2, "Call Mute LED"},
};
constexpr Usage page02[] = {
    {0x00, "Undefined"}, {0x01, "Flight Simulation Device"}, {0x02, "Automobile Simulation Device"},
    {0x03, "Tank Simulation Device"}, {0x04, "Spaceship Simulation Device"}, {0x05, "Submarine Simulation Device"},
    {0x06, "Sailing Simulation Device"}, {0x07, "Motorcycle Simulation Device"}, {0x08, "Sports Simulation Device"},
    {0x09, "Airplane Simulation Device"}, {0x0a, "Helicopter Simulation Device"},
    {0x0b, "Magic Carpet Simulation Device"}, {0x0c, "Bicycle Simulation Device"}, {0x20, "Flight Control Stick"},
    {0x21, "Flight Stick"}, {0x22, "Cyclic Control"}, {0x23, "Cyclic Trim"}, {0x24, "Flight Yoke"},
    {0x25, "Track Control"}, {0xb0, "Aileron"}, {0xb1, "Aileron Trim"}, {0xb2, "Anti-Torque Control"},
    {0xb3, "Autopilot Enable"}, {0xb4, "Chaff Release"}, {0xb5, "Collective Control"}, {0xb6, "Dive Brake"},
    {0xb7, "Electronic Countermeasures"}, {0xb8, "Elevator"}, {0xb9, "Elevator Trim"}, {0xba, "Rudder"},
    {0xbb, "Throttle"}, {0xbc, "Flight Communications"}, {0xbd, "Flare Release"}, {0xbe, "Landing Gear"},
    {0xbf, "Toe Brake"}, {0xc0, "Trigger"}, {0xc1, "Weapons Arm"}, {0xc2, "Weapons Select"}, {0xc3, "Wing Flaps"},
    {0xc4, "Accelerator"}, {0xc5, "Brake"}, {0xc6, "Clutch"}, {0xc7, "Shifter"}, {0xc8, "Steering"},
    {0xc9, "Turret Direction"}, {0xca, "Barrel Elevation"}, {0xcb, "Dive Plane"}, {0xcc, "Ballast"},
    {0xcd, "Bicycle Crank"}, {0xce, "Handle Bars"}, {0xcf, "Front Brake"}, {0xd0, "Rear Brake"},
};
constexpr Usage page03[] = {
    {0x00, "Undefined"}, {0x01, "Belt"}, {0x02, "Body Suit"}, {0x03, "Flexor"}, {0x04, "Glove"}, {0x05, "Head Tracker"},
    {0x06, "Head Mounted Display"}, {0x07, "Hand Tracker"}, {0x08, "Oculometer"}, {0x09, "Vest"},
    {0x0a, "Animatronic Device"}, {0x20, "Stereo Enable"}, {0x21, "Display Enable"},
};
constexpr Usage page04[] = {
    {0x00, "Undefined"}, {0x01, "Baseball Bat"}, {0x02, "Golf Club"}, {0x03, "Rowing Machine"}, {0x04, "Treadmill"},
    {0x30, "Oar"}, {0x31, "Slope"}, {0x32, "Rate"}, {0x33, "Stick Speed"}, {0x34, "Stick Face Angle"},
    {0x35, "Stick Heel/Toe"}, {0x36, "Stick Follow Through"}, {0x37, "Stick Tempo"}, {0x38, "Stick Type"},
    {0x39, "Stick Height"}, {0x50, "Putter"}, {0x51, "1 Iron"}, {0x52, "2 Iron"}, {0x53, "3 Iron"}, {0x54, "4 Iron"},
    {0x55, "5 Iron"}, {0x56, "6 Iron"}, {0x57, "7 Iron"}, {0x58, "8 Iron"}, {0x59, "9 Iron"}, {0x5a, "10 Iron"},
    {0x5b, "11 Iron"}, {0x5c, "Sand Wedge"}, {0x5d, "Loft Wedge"}, {0x5e, "Power Wedge"}, {0x5f, "1 Wood"},
    {0x60, "3 Wood"}, {0x61, "5 Wood"}, {0x62, "7 Wood"}, {0x63, "9 Wood"},
};
constexpr Usage page05[] = {
    {0x00, "Undefined"}, {0x01, "3D Game Controller"}, {0x02, "Pinball Device"}, {0x03, "Gun Device"},
    {0x20, "Point of View"}, {0x21, "Turn Right/Left"}, {0x22, "Pitch Forward/Backward"}, {0x23, "Roll Right/Left"},
    {0x24, "Move Right/Left"}, {0x25, "Move Forward/Backward"}, {0x26, "Move Up/Down"}, {0x27, "Lean Right/Left"},
    {0x28, "Lean Forward/Backward"}, {0x29, "Height of POV"}, {0x2a, "Flipper"}, {0x2b, "Secondary Flipper"},
    {0x2c, "Bump"}, {0x2d, "New Game"}, {0x2e, "Shoot Ball"}, {0x2f, "Player"}, {0x30, "Gun Bolt"}, {0x31, "Gun Clip"},
    {0x32, "Gun Selector"}, {0x33, "Gun Single Shot"}, {0x34, "Gun Burst"}, {0x35, "Gun Automatic"},
    {0x36, "Gun Safety"}, {0x37, "Gamepad Fire/Jump"}, {0x39, "Gamepad Trigger"}, {0x3a, "Form-fitting Gamepad"},
};
constexpr Usage page06[] = {
    {0x00, "Undefined"}, {0x01, "Background/Nonuser Controls"}, {0x20, "Battery Strength"}, {0x21, "Wireless Channel"},
    {0x22, "Wireless ID"}, {0x23, "Discover Wireless Control"}, {0x24, "Security Code Character Entered"},
    {0x25, "Security Code Character Erased"}, {0x26, "Security Code Cleared"}, {0x27, "Sequence ID"},
    {0x28, "Sequence ID Reset"}, {0x29, "RF Signal Strength"}, {0x2a, "Software Version"}, {0x2b, "Protocol Version"},
    {0x2c, "Hardware Version"}, {0x2d, "Major"}, {0x2e, "Minor"}, {0x2f, "Revision"}, {0x30, "Handedness"},
    {0x31, "Either Hand"}, {0x32, "Left Hand"}, {0x33, "Right Hand"}, {0x34, "Both Hands"}, {0x40, "Grip Pose Offset"},
    {0x41, "Pointer Pose Offset"},
};
constexpr Page pages[] = {
    {0x01, "Generic Desktop", page01},
    {0x02, "Simulation Controls", page02},
    {0x03, "VR Controls", page03},
    {0x04, "Sport Controls", page04},
    {0x05, "Game Controls", page05},
    {0x06, "Generic Device Controls", page06},
};
// clang-format on

} // namespace

Pages desktopPages()
{
    return pages;
}

} // namespace QUsbHidUsageTables
