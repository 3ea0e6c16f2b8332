// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBPROTOCOL_H
#define QUSBPROTOCOL_H

#include "qusb_export.h"

#include <QtCore/qflags.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

/*!
    \brief The constants of the USB specifications under their own names, and words for them.

    Every enumeration is known to the meta-object system, so QMetaEnum, QDebug and QML see the names. The values are
    the ones that travel on the bus, unless said otherwise. A number that a device sends may be none of the enumerators.

    \since 0.1
*/
namespace QUsbProtocol {
Q_NAMESPACE_EXPORT(QUSB_EXPORT)

/*! The speed a device operates at. The values order speeds and are not part of any specification. */
enum class Speed : int {
    Unknown = 0, //!< The system does not tell.
    Low = 1, //!< Low speed, 1.5 Mb/s (USB 1.0).
    Full = 2, //!< Full speed, 12 Mb/s (USB 1.0).
    High = 3, //!< High speed, 480 Mb/s (USB 2.0).
    Super = 4, //!< SuperSpeed, 5 Gb/s (USB 3.0, "Gen 1").
    SuperPlus = 5, //!< SuperSpeedPlus, 10 Gb/s (USB 3.1, "Gen 2").
    SuperPlusX2 = 6, //!< SuperSpeedPlus on two lanes, 20 Gb/s (USB 3.2, "Gen 2x2").
};
Q_ENUM_NS(Speed)

/*!
    Which way data moves, as seen by the host: bit 7 of bmRequestType and of bEndpointAddress (USB 2.0, 9.3 and
    9.6.6).
*/
enum class Direction : int {
    Out = 0x00, //!< From the host to the device.
    In = 0x80, //!< From the device to the host.
};
Q_ENUM_NS(Direction)

/*! Bits 1..0 of an endpoint's bmAttributes (USB 2.0, table 9-13). */
enum class TransferType : int {
    Control = 0, //!< Requests with a setup packet.
    Isochronous = 1, //!< Reserved bandwidth, bounded latency, no retries.
    Bulk = 2, //!< Reliable, whatever bandwidth is left.
    Interrupt = 3, //!< Reliable, polled at a bounded interval.
};
Q_ENUM_NS(TransferType)

/*! Bits 3..2 of an isochronous endpoint's bmAttributes (USB 2.0, table 9-13). */
enum class SynchronizationType : int {
    None = 0, //!< No synchronization.
    Asynchronous = 1, //!< The endpoint runs on a clock of its own.
    Adaptive = 2, //!< The endpoint follows the data rate.
    Synchronous = 3, //!< The endpoint runs on the bus clock (SOF).
};
Q_ENUM_NS(SynchronizationType)

/*!
    Bits 5..4 of an endpoint's bmAttributes. Isochronous endpoints (USB 2.0, table 9-13) use Data, Feedback and
    ImplicitFeedback; SuperSpeed interrupt endpoints (USB 3.2, 9.6.6) use Periodic and Notification.
*/
enum class UsageType : int {
    Data = 0, //!< Isochronous: data endpoint.
    Feedback = 1, //!< Isochronous: feedback endpoint.
    ImplicitFeedback = 2, //!< Isochronous: data endpoint whose rate serves as feedback.
    Reserved = 3, //!< Reserved.
    Periodic = 0, //!< Interrupt: polled periodically.
    Notification = 1, //!< Interrupt: rarely has something to say.
};
Q_ENUM_NS(UsageType)

/*! Bits 6..5 of bmRequestType, in place (USB 2.0, table 9-2). */
enum class RequestType : int {
    Standard = 0x00, //!< Chapter 9 of the specification.
    Class = 0x20, //!< Defined by a device class.
    Vendor = 0x40, //!< Defined by the maker of the device.
    Reserved = 0x60, //!< Reserved.
};
Q_ENUM_NS(RequestType)

/*! Bits 4..0 of bmRequestType (USB 2.0, table 9-2); greater values are reserved. */
enum class Recipient : int {
    Device = 0, //!< The device as a whole.
    Interface = 1, //!< The interface whose number is in the low byte of wIndex.
    Endpoint = 2, //!< The endpoint whose address is in the low byte of wIndex.
    Other = 3, //!< Something else: a hub port, for example.
};
Q_ENUM_NS(Recipient)

/*! Standard requests: bRequest (USB 2.0, table 9-4; USB 3.2, 9.4). */
enum class Request : int {
    GetStatus = 0, //!< GET_STATUS
    ClearFeature = 1, //!< CLEAR_FEATURE
    SetFeature = 3, //!< SET_FEATURE
    SetAddress = 5, //!< SET_ADDRESS
    GetDescriptor = 6, //!< GET_DESCRIPTOR
    SetDescriptor = 7, //!< SET_DESCRIPTOR
    GetConfiguration = 8, //!< GET_CONFIGURATION
    SetConfiguration = 9, //!< SET_CONFIGURATION
    GetInterface = 10, //!< GET_INTERFACE
    SetInterface = 11, //!< SET_INTERFACE
    SynchFrame = 12, //!< SYNCH_FRAME
    SetEncryption = 13, //!< SET_ENCRYPTION
    GetEncryption = 14, //!< GET_ENCRYPTION
    SetHandshake = 15, //!< SET_HANDSHAKE
    GetHandshake = 16, //!< GET_HANDSHAKE
    SetConnection = 17, //!< SET_CONNECTION
    SetSecurityData = 18, //!< SET_SECURITY_DATA
    GetSecurityData = 19, //!< GET_SECURITY_DATA
    SetWusbData = 20, //!< SET_WUSB_DATA
    LoopbackDataWrite = 21, //!< LOOPBACK_DATA_WRITE
    LoopbackDataRead = 22, //!< LOOPBACK_DATA_READ
    SetInterfaceDs = 23, //!< SET_INTERFACE_DS
    SetSel = 48, //!< SET_SEL
    SetIsochDelay = 49, //!< SET_ISOCH_DELAY
};
Q_ENUM_NS(Request)

/*! Standard feature selectors: wValue of CLEAR_FEATURE and SET_FEATURE (USB 2.0, table 9-6; USB 3.2, 9.4). */
enum class Feature : int {
    EndpointHalt = 0, //!< ENDPOINT_HALT; recipient Endpoint.
    FunctionSuspend = 0, //!< FUNCTION_SUSPEND; recipient Interface.
    DeviceRemoteWakeup = 1, //!< DEVICE_REMOTE_WAKEUP
    TestMode = 2, //!< TEST_MODE
    BHnpEnable = 3, //!< b_hnp_enable (On-The-Go)
    AHnpSupport = 4, //!< a_hnp_support (On-The-Go)
    AAltHnpSupport = 5, //!< a_alt_hnp_support (On-The-Go)
    WusbDevice = 6, //!< WUSB_DEVICE
    U1Enable = 48, //!< U1_ENABLE
    U2Enable = 49, //!< U2_ENABLE
    LtmEnable = 50, //!< LTM_ENABLE
    B3NtfHostRel = 51, //!< B3_NTF_HOST_REL
    B3RspEnable = 52, //!< B3_RSP_ENABLE
    LdmEnable = 53, //!< LDM_ENABLE
};
Q_ENUM_NS(Feature)

/*! bDescriptorType (USB 2.0, table 9-5; USB 3.2, 9.5; class specifications). */
enum class DescriptorType : int {
    Device = 0x01, //!< DEVICE
    Configuration = 0x02, //!< CONFIGURATION
    String = 0x03, //!< STRING
    Interface = 0x04, //!< INTERFACE
    Endpoint = 0x05, //!< ENDPOINT
    DeviceQualifier = 0x06, //!< DEVICE_QUALIFIER
    OtherSpeedConfiguration = 0x07, //!< OTHER_SPEED_CONFIGURATION
    InterfacePower = 0x08, //!< INTERFACE_POWER
    Otg = 0x09, //!< OTG
    Debug = 0x0a, //!< DEBUG
    InterfaceAssociation = 0x0b, //!< INTERFACE_ASSOCIATION
    Security = 0x0c, //!< SECURITY (Wireless USB)
    Key = 0x0d, //!< KEY (Wireless USB)
    EncryptionType = 0x0e, //!< ENCRYPTION_TYPE (Wireless USB)
    Bos = 0x0f, //!< BOS
    DeviceCapability = 0x10, //!< DEVICE_CAPABILITY
    WirelessEndpointComp = 0x11, //!< WIRELESS_ENDPOINT_COMP (Wireless USB)
    Hid = 0x21, //!< HID (HID 1.11, 7.1)
    DfuFunctional = 0x21, //!< DFU FUNCTIONAL (DFU 1.1, 4.1.3); told from Hid by the interface class.
    CcidFunctional = 0x21, //!< CCID functional descriptor (CCID 1.1, 5.1); likewise.
    Report = 0x22, //!< Report (HID)
    Physical = 0x23, //!< Physical (HID)
    CsInterface = 0x24, //!< CS_INTERFACE: class-specific, about the interface before it.
    CsEndpoint = 0x25, //!< CS_ENDPOINT: class-specific, about the endpoint before it.
    Hub = 0x29, //!< Hub (USB 2.0, 11.23.2.1)
    SuperspeedHub = 0x2a, //!< Enhanced SuperSpeed hub (USB 3.2, 10.15.2.1)
    SuperspeedUsbEndpointCompanion = 0x30, //!< SUPERSPEED_USB_ENDPOINT_COMPANION
    SuperspeedplusIsochronousEndpointCompanion = 0x31, //!< SUPERSPEEDPLUS_ISOCHRONOUS_ENDPOINT_COMPANION
};
Q_ENUM_NS(DescriptorType)

/*! bDevCapabilityType (USB 3.2, 9.6.2, and its engineering changes). */
enum class DeviceCapabilityType : int {
    WirelessUsb = 0x01, //!< Wireless_USB
    Usb20Extension = 0x02, //!< USB 2.0 EXTENSION
    SuperSpeedUsb = 0x03, //!< SUPERSPEED_USB
    ContainerId = 0x04, //!< CONTAINER_ID
    Platform = 0x05, //!< PLATFORM; which one is told by a UUID.
    PowerDelivery = 0x06, //!< POWER_DELIVERY_CAPABILITY
    BatteryInfo = 0x07, //!< BATTERY_INFO_CAPABILITY
    PdConsumerPort = 0x08, //!< PD_CONSUMER_PORT_CAPABILITY
    PdProviderPort = 0x09, //!< PD_PROVIDER_PORT_CAPABILITY
    SuperSpeedPlus = 0x0a, //!< SUPERSPEED_PLUS
    PrecisionTimeMeasurement = 0x0b, //!< PRECISION_TIME_MEASUREMENT
    WirelessUsbExt = 0x0c, //!< Wireless_USB_Ext
    Billboard = 0x0d, //!< BILLBOARD
    Authentication = 0x0e, //!< AUTHENTICATION
    BillboardEx = 0x0f, //!< BILLBOARD_EX
    ConfigurationSummary = 0x10, //!< CONFIGURATION_SUMMARY
    FwStatus = 0x11, //!< FWStatus_Capability
};
Q_ENUM_NS(DeviceCapabilityType)

/*! bDeviceClass, bInterfaceClass and bFunctionClass ("USB Defined Class Codes", usb.org). */
enum class ClassCode : int {
    PerInterface = 0x00, //!< Device descriptor only: look at the interfaces.
    Audio = 0x01, //!< Audio
    Communications = 0x02, //!< Communications and CDC control
    Hid = 0x03, //!< Human interface device
    Physical = 0x05, //!< Physical
    Image = 0x06, //!< Still image
    Printer = 0x07, //!< Printer
    MassStorage = 0x08, //!< Mass storage
    Hub = 0x09, //!< Hub
    CdcData = 0x0a, //!< CDC data
    SmartCard = 0x0b, //!< Smart card
    ContentSecurity = 0x0d, //!< Content security
    Video = 0x0e, //!< Video
    PersonalHealthcare = 0x0f, //!< Personal healthcare
    AudioVideo = 0x10, //!< Audio/video devices
    Billboard = 0x11, //!< Billboard
    TypeCBridge = 0x12, //!< USB Type-C bridge
    BulkDisplay = 0x13, //!< USB bulk display protocol
    Mctp = 0x14, //!< MCTP over USB
    I3c = 0x3c, //!< I3C
    Diagnostic = 0xdc, //!< Diagnostic device
    WirelessController = 0xe0, //!< Wireless controller
    Miscellaneous = 0xef, //!< Miscellaneous
    ApplicationSpecific = 0xfe, //!< Application specific
    VendorSpecific = 0xff, //!< Vendor specific
};
Q_ENUM_NS(ClassCode)

/*! bmAttributes of a configuration (USB 2.0, table 9-10). */
enum class ConfigurationAttribute : int {
    RemoteWakeup = 0x20, //!< Can wake the host.
    SelfPowered = 0x40, //!< Has a power source of its own.
    Reserved = 0x80, //!< Always set, for historical reasons.
};
Q_DECLARE_FLAGS(ConfigurationAttributes, ConfigurationAttribute)
Q_FLAG_NS(ConfigurationAttributes)

/*! What GET_STATUS returns of a device (USB 2.0, figure 9-4; USB 3.2, 9.4.5). */
enum class DeviceStatusFlag : int {
    SelfPowered = 0x0001, //!< Runs on its own power now.
    RemoteWakeup = 0x0002, //!< Remote wake-up is enabled.
    U1Enable = 0x0004, //!< May initiate U1 entry (SuperSpeed).
    U2Enable = 0x0008, //!< May initiate U2 entry (SuperSpeed).
    LtmEnable = 0x0010, //!< May send latency tolerance messages (SuperSpeed).
};
Q_DECLARE_FLAGS(DeviceStatus, DeviceStatusFlag)
Q_FLAG_NS(DeviceStatus)

/*! What GET_STATUS returns of an interface (USB 3.2, 9.4.5); USB 2.0 devices return 0. */
enum class InterfaceStatusFlag : int {
    FunctionRemoteWakeCapable = 0x0001, //!< The function can wake the host.
    FunctionRemoteWakeup = 0x0002, //!< Function remote wake-up is enabled.
};
Q_DECLARE_FLAGS(InterfaceStatus, InterfaceStatusFlag)
Q_FLAG_NS(InterfaceStatus)

/*! What GET_STATUS returns of an endpoint (USB 2.0, figure 9-6). */
enum class EndpointStatusFlag : int {
    Halt = 0x0001, //!< The endpoint is halted.
};
Q_DECLARE_FLAGS(EndpointStatus, EndpointStatusFlag)
Q_FLAG_NS(EndpointStatus)

/*! High byte of wIndex of SET_FEATURE(TEST_MODE) (USB 2.0, table 9-7). */
enum class TestMode : int {
    TestJ = 1, //!< Test_J
    TestK = 2, //!< Test_K
    TestSe0Nak = 3, //!< Test_SE0_NAK
    TestPacket = 4, //!< Test_Packet
    TestForceEnable = 5, //!< Test_Force_Enable; hub ports only.
};
Q_ENUM_NS(TestMode)

/*! Hub class requests: bRequest (USB 2.0, table 11-16; USB 3.2, 10.16.2). */
enum class HubRequest : int {
    GetStatus = 0, //!< GET_STATUS of the hub (Device) or of a port (Other).
    ClearFeature = 1, //!< CLEAR_FEATURE
    SetFeature = 3, //!< SET_FEATURE
    GetDescriptor = 6, //!< GET_DESCRIPTOR
    SetDescriptor = 7, //!< SET_DESCRIPTOR
    ClearTtBuffer = 8, //!< CLEAR_TT_BUFFER
    ResetTt = 9, //!< RESET_TT
    GetTtState = 10, //!< GET_TT_STATE
    StopTt = 11, //!< STOP_TT
    SetHubDepth = 12, //!< SET_HUB_DEPTH (SuperSpeed)
    GetPortErrCount = 13, //!< GET_PORT_ERR_COUNT (SuperSpeed)
};
Q_ENUM_NS(HubRequest)

/*! Feature selectors of a hub, recipient Device (USB 2.0, table 11-17). */
enum class HubFeature : int {
    CHubLocalPower = 0, //!< C_HUB_LOCAL_POWER
    CHubOverCurrent = 1, //!< C_HUB_OVER_CURRENT
};
Q_ENUM_NS(HubFeature)

/*! wHubStatus (USB 2.0, table 11-19). */
enum class HubStatusFlag : int {
    HubLocalPower = 0x0001, //!< The hub's own power supply is \e lost.
    HubOverCurrent = 0x0002, //!< Over-current condition of the hub as a whole.
};
Q_DECLARE_FLAGS(HubStatus, HubStatusFlag)
Q_FLAG_NS(HubStatus)

/*! wHubChange (USB 2.0, table 11-20). */
enum class HubChangeFlag : int {
    CHubLocalPower = 0x0001, //!< HubLocalPower changed.
    CHubOverCurrent = 0x0002, //!< HubOverCurrent changed.
};
Q_DECLARE_FLAGS(HubChange, HubChangeFlag)
Q_FLAG_NS(HubChange)

/*! Feature selectors of a hub port, recipient Other (USB 2.0, table 11-17; USB 3.2, 10.16.2). */
enum class PortFeature : int {
    PortConnection = 0, //!< PORT_CONNECTION
    PortEnable = 1, //!< PORT_ENABLE
    PortSuspend = 2, //!< PORT_SUSPEND
    PortOverCurrent = 3, //!< PORT_OVER_CURRENT
    PortReset = 4, //!< PORT_RESET
    PortLinkState = 5, //!< PORT_LINK_STATE (SuperSpeed)
    PortPower = 8, //!< PORT_POWER
    PortLowSpeed = 9, //!< PORT_LOW_SPEED
    CPortConnection = 16, //!< C_PORT_CONNECTION
    CPortEnable = 17, //!< C_PORT_ENABLE
    CPortSuspend = 18, //!< C_PORT_SUSPEND
    CPortOverCurrent = 19, //!< C_PORT_OVER_CURRENT
    CPortReset = 20, //!< C_PORT_RESET
    PortTest = 21, //!< PORT_TEST
    PortIndicator = 22, //!< PORT_INDICATOR
    PortU1Timeout = 23, //!< PORT_U1_TIMEOUT (SuperSpeed)
    PortU2Timeout = 24, //!< PORT_U2_TIMEOUT (SuperSpeed)
    CPortLinkState = 25, //!< C_PORT_LINK_STATE (SuperSpeed)
    CPortConfigError = 26, //!< C_PORT_CONFIG_ERROR (SuperSpeed)
    PortRemoteWakeMask = 27, //!< PORT_REMOTE_WAKE_MASK (SuperSpeed)
    BhPortReset = 28, //!< BH_PORT_RESET (SuperSpeed)
    CBhPortReset = 29, //!< C_BH_PORT_RESET (SuperSpeed)
    ForceLinkpmAccept = 30, //!< FORCE_LINKPM_ACCEPT (SuperSpeed)
};
Q_ENUM_NS(PortFeature)

/*! wPortStatus of a USB 2.0 hub port (USB 2.0, table 11-21). SuperSpeed ports lay bits 5 and up out differently. */
enum class PortStatusFlag : int {
    PortConnection = 0x0001, //!< A device is present.
    PortEnable = 0x0002, //!< The port is enabled.
    PortSuspend = 0x0004, //!< The port is suspended.
    PortOverCurrent = 0x0008, //!< Over-current condition.
    PortReset = 0x0010, //!< Reset signalling is asserted.
    PortL1 = 0x0020, //!< The port is in the L1 state (link power management).
    PortPower = 0x0100, //!< The port is powered.
    PortLowSpeed = 0x0200, //!< A low-speed device is attached.
    PortHighSpeed = 0x0400, //!< A high-speed device is attached.
    PortTest = 0x0800, //!< The port is in a test mode.
    PortIndicator = 0x1000, //!< Software controls the port's indicator.
};
Q_DECLARE_FLAGS(PortStatus, PortStatusFlag)
Q_FLAG_NS(PortStatus)

/*! wPortStatus of a SuperSpeed hub port, but for its link state and speed fields (USB 3.2, table 10-13). */
enum class SuperSpeedPortStatusFlag : int {
    PortConnection = 0x0001, //!< A device is present.
    PortEnable = 0x0002, //!< The port is enabled.
    PortOverCurrent = 0x0008, //!< Over-current condition.
    PortReset = 0x0010, //!< Reset signalling is asserted.
    PortPower = 0x0200, //!< The port is powered.
};
Q_DECLARE_FLAGS(SuperSpeedPortStatus, SuperSpeedPortStatusFlag)
Q_FLAG_NS(SuperSpeedPortStatus)

/*! PORT_LINK_STATE: bits 8..5 of wPortStatus of a SuperSpeed hub port (USB 3.2, table 10-13). */
enum class PortLinkState : int {
    U0 = 0, //!< Working.
    U1 = 1, //!< Idle; back within microseconds.
    U2 = 2, //!< Idle, slower to come back.
    U3 = 3, //!< Suspended.
    Disabled = 4, //!< SS.Disabled
    RxDetect = 5, //!< Rx.Detect: looks for a link partner.
    Inactive = 6, //!< SS.Inactive: the link failed; a warm reset would help.
    Polling = 7, //!< The link is being trained.
    Recovery = 8, //!< The link is being trained again.
    HotReset = 9, //!< A hot reset is under way.
    ComplianceMode = 10, //!< Transmitter test.
    Loopback = 11, //!< Receiver test.
};
Q_ENUM_NS(PortLinkState)

/*! wPortChange of a hub port (USB 2.0, table 11-22; USB 3.2, 10.16.2.6). */
enum class PortChangeFlag : int {
    CPortConnection = 0x0001, //!< PortConnection changed.
    CPortEnable = 0x0002, //!< The port was disabled by an error.
    CPortSuspend = 0x0004, //!< Resume is complete.
    CPortOverCurrent = 0x0008, //!< PortOverCurrent changed.
    CPortReset = 0x0010, //!< Reset is complete.
    CBhPortReset = 0x0020, //!< Warm reset is complete (SuperSpeed).
    CPortLinkState = 0x0040, //!< The link state changed (SuperSpeed).
    CPortConfigError = 0x0080, //!< The port could not configure its link partner (SuperSpeed).
};
Q_DECLARE_FLAGS(PortChange, PortChangeFlag)
Q_FLAG_NS(PortChange)

/*! HID class requests (HID 1.11, 7.2). */
enum class HidRequest : int {
    GetReport = 0x01, //!< GET_REPORT
    GetIdle = 0x02, //!< GET_IDLE
    GetProtocol = 0x03, //!< GET_PROTOCOL
    SetReport = 0x09, //!< SET_REPORT
    SetIdle = 0x0a, //!< SET_IDLE
    SetProtocol = 0x0b, //!< SET_PROTOCOL
};
Q_ENUM_NS(HidRequest)

/*! Communications class requests (CDC 1.2, table 19, and its subclass specifications PSTN 1.2, ECM 1.2, NCM 1.0). */
enum class CdcRequest : int {
    SendEncapsulatedCommand = 0x00, //!< SEND_ENCAPSULATED_COMMAND
    GetEncapsulatedResponse = 0x01, //!< GET_ENCAPSULATED_RESPONSE
    SetCommFeature = 0x02, //!< SET_COMM_FEATURE
    GetCommFeature = 0x03, //!< GET_COMM_FEATURE
    ClearCommFeature = 0x04, //!< CLEAR_COMM_FEATURE
    SetAuxLineState = 0x10, //!< SET_AUX_LINE_STATE
    SetHookState = 0x11, //!< SET_HOOK_STATE
    PulseSetup = 0x12, //!< PULSE_SETUP
    SendPulse = 0x13, //!< SEND_PULSE
    SetPulseTime = 0x14, //!< SET_PULSE_TIME
    RingAuxJack = 0x15, //!< RING_AUX_JACK
    SetLineCoding = 0x20, //!< SET_LINE_CODING
    GetLineCoding = 0x21, //!< GET_LINE_CODING
    SetControlLineState = 0x22, //!< SET_CONTROL_LINE_STATE
    SendBreak = 0x23, //!< SEND_BREAK
    SetRingerParms = 0x30, //!< SET_RINGER_PARMS
    GetRingerParms = 0x31, //!< GET_RINGER_PARMS
    SetOperationParms = 0x32, //!< SET_OPERATION_PARMS
    GetOperationParms = 0x33, //!< GET_OPERATION_PARMS
    SetLineParms = 0x34, //!< SET_LINE_PARMS
    GetLineParms = 0x35, //!< GET_LINE_PARMS
    DialDigits = 0x36, //!< DIAL_DIGITS
    SetEthernetMulticastFilters = 0x40, //!< SET_ETHERNET_MULTICAST_FILTERS
    SetEthernetPowerManagementPatternFilter = 0x41, //!< SET_ETHERNET_POWER_MANAGEMENT_PATTERN_FILTER
    GetEthernetPowerManagementPatternFilter = 0x42, //!< GET_ETHERNET_POWER_MANAGEMENT_PATTERN_FILTER
    SetEthernetPacketFilter = 0x43, //!< SET_ETHERNET_PACKET_FILTER
    GetEthernetStatistic = 0x44, //!< GET_ETHERNET_STATISTIC
    GetNtbParameters = 0x80, //!< GET_NTB_PARAMETERS
    GetNetAddress = 0x81, //!< GET_NET_ADDRESS
    SetNetAddress = 0x82, //!< SET_NET_ADDRESS
    GetNtbFormat = 0x83, //!< GET_NTB_FORMAT
    SetNtbFormat = 0x84, //!< SET_NTB_FORMAT
    GetNtbInputSize = 0x85, //!< GET_NTB_INPUT_SIZE
    SetNtbInputSize = 0x86, //!< SET_NTB_INPUT_SIZE
    GetMaxDatagramSize = 0x87, //!< GET_MAX_DATAGRAM_SIZE
    SetMaxDatagramSize = 0x88, //!< SET_MAX_DATAGRAM_SIZE
    GetCrcMode = 0x89, //!< GET_CRC_MODE
    SetCrcMode = 0x8a, //!< SET_CRC_MODE
};
Q_ENUM_NS(CdcRequest)

/*! Mass storage requests (Mass Storage Specification Overview 1.4; Bulk-Only Transport 1.0, 3). */
enum class MassStorageRequest : int {
    AcceptDeviceSpecificCommand = 0x00, //!< Accept Device-Specific Command (control/bulk/interrupt transport)
    GetRequests = 0xfc, //!< Get Requests (lockable storage)
    PutRequests = 0xfd, //!< Put Requests (lockable storage)
    GetMaxLun = 0xfe, //!< Get Max LUN
    BulkOnlyMassStorageReset = 0xff, //!< Bulk-Only Mass Storage Reset
};
Q_ENUM_NS(MassStorageRequest)

/*! Device firmware upgrade requests (DFU 1.1, table 3.2). */
enum class DfuRequest : int {
    DfuDetach = 0, //!< DFU_DETACH
    DfuDnload = 1, //!< DFU_DNLOAD
    DfuUpload = 2, //!< DFU_UPLOAD
    DfuGetstatus = 3, //!< DFU_GETSTATUS
    DfuClrstatus = 4, //!< DFU_CLRSTATUS
    DfuGetstate = 5, //!< DFU_GETSTATE
    DfuAbort = 6, //!< DFU_ABORT
};
Q_ENUM_NS(DfuRequest)

/*! Printer class requests (Printer 1.1, 4.2). */
enum class PrinterRequest : int {
    GetDeviceId = 0, //!< GET_DEVICE_ID
    GetPortStatus = 1, //!< GET_PORT_STATUS
    SoftReset = 2, //!< SOFT_RESET
};
Q_ENUM_NS(PrinterRequest)

/*! Audio and video class requests (Audio 1.0, table A-9; Video 1.5, table A-8). */
enum class ControlRequest : int {
    SetCur = 0x01, //!< SET_CUR; in Audio 2.0 and 3.0: CUR, in both directions.
    SetMin = 0x02, //!< SET_MIN (Audio 1.0); in Audio 2.0 and 3.0: RANGE, in both directions.
    SetMax = 0x03, //!< SET_MAX (Audio 1.0)
    SetRes = 0x04, //!< SET_RES (Audio 1.0)
    SetMem = 0x05, //!< SET_MEM (Audio 1.0)
    GetCur = 0x81, //!< GET_CUR
    GetMin = 0x82, //!< GET_MIN
    GetMax = 0x83, //!< GET_MAX
    GetRes = 0x84, //!< GET_RES
    GetLen = 0x85, //!< GET_LEN; in Audio 1.0: GET_MEM.
    GetInfo = 0x86, //!< GET_INFO (Video)
    GetDef = 0x87, //!< GET_DEF (Video)
    GetStat = 0xff, //!< GET_STAT (Audio 1.0)
};
Q_ENUM_NS(ControlRequest)

Q_DECLARE_OPERATORS_FOR_FLAGS(ConfigurationAttributes)
Q_DECLARE_OPERATORS_FOR_FLAGS(DeviceStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(InterfaceStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(EndpointStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(HubStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(HubChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(PortStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(SuperSpeedPortStatus)
Q_DECLARE_OPERATORS_FOR_FLAGS(PortChange)

/*! Returns the direction of the endpoint with \a endpointAddress (bEndpointAddress, bit 7). */
constexpr Direction endpointDirection(quint8 endpointAddress) noexcept
{
    return Direction(endpointAddress & 0x80);
}

/*! Returns the number of the endpoint with \a endpointAddress (bEndpointAddress, bits 3..0). */
constexpr quint8 endpointNumber(quint8 endpointAddress) noexcept
{
    return quint8(endpointAddress & 0x0f);
}

/*! Returns the signalling rate of \a speed in bits per second; 0 for Speed::Unknown. */
QUSB_EXPORT qint64 bitRate(Speed speed) noexcept;

/*! Returns \a speed in words: "High speed (480 Mb/s)". Translated. */
QUSB_EXPORT QString speedName(Speed speed);

/*! Returns \a type in one word: "Bulk". Translated. */
QUSB_EXPORT QString transferTypeName(TransferType type);

/*! Returns the specification's name of descriptor type \a descriptorType ("DEVICE_QUALIFIER"); empty if it has none. */
QUSB_EXPORT QString descriptorTypeName(quint8 descriptorType);

/*!
    Returns the specification's name ("GET_DESCRIPTOR") of the request \a request sent with \a requestType
    (bmRequestType); empty if it is unknown or a vendor's own.

    What a class request to an interface or endpoint means depends on \a interfaceClass (bInterfaceClass). Where that is
    not known (0), a name is returned only if a single class known here has such a request.
*/
QUSB_EXPORT QString requestName(quint8 requestType, quint8 request, quint8 interfaceClass = 0);

/*!
    Returns the specification's name ("ENDPOINT_HALT") of \a feature of a standard request to \a recipient; may be
    empty.
*/
QUSB_EXPORT QString featureName(Recipient recipient, quint16 feature);

/*!
    Returns the specification's name of the feature \a feature of a hub (\a recipient Device) or of a hub's port
    (Other), "PORT_POWER"; may be empty.
*/
QUSB_EXPORT QString hubFeatureName(Recipient recipient, quint16 feature);

} // namespace QUsbProtocol

#endif // QUSBPROTOCOL_H
