<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Cli::SnapshotSource</name>
    <message numerus="yes">
        <source>%1 has %n devices: %2.</source>
        <translation>
            <numerusform>%1 has %n device: %2.</numerusform>
            <numerusform>%1 has %n devices: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataEdit</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointRequestForm</name>
    <message numerus="yes">
        <source>%1: %n endpoint(s)</source>
        <translation>
            <numerusform>%1: %n endpoint</numerusform>
            <numerusform>%1: %n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0x%1: %2 %3, packets of %n byte(s)</source>
        <extracomment>An endpoint: address, transfer type, direction, size of a packet</extracomment>
        <translation>
            <numerusform>0x%1: %2 %3, packets of %n byte</numerusform>
            <numerusform>0x%1: %2 %3, packets of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message numerus="yes">
        <source>%n byte(s) selected</source>
        <translation>
            <numerusform>%n byte selected</numerusform>
            <numerusform>%n bytes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveStatus</name>
    <message numerus="yes">
        <source>%n virtual device(s)</source>
        <translation>
            <numerusform>%n virtual device</numerusform>
            <numerusform>%n virtual devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n request(s) are still running. Cancel and quit?</source>
        <translation>
            <numerusform>%n request is still running. Cancel it and quit?</numerusform>
            <numerusform>%n requests are still running. Cancel them and quit?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) could not be plugged in.</source>
        <translation>
            <numerusform>%n device could not be plugged in.</numerusform>
            <numerusform>%n devices could not be plugged in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbContext</name>
    <message numerus="yes">
        <source>There are %n devices %1: %2.</source>
        <translation>
            <numerusform>There is %n device %1: %2.</numerusform>
            <numerusform>There are %n devices %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorHtml</name>
    <message numerus="yes">
        <source>%n byte(s) at %1</source>
        <translation>
            <numerusform>%n byte at %1</numerusform>
            <numerusform>%n bytes at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbFxLoader</name>
    <message numerus="yes">
        <source>The firmware image has %n bytes at address %1, beyond the memory inside an FX2.</source>
        <translation>
            <numerusform>The firmware image has %n byte at address %1, beyond the memory inside an FX2.</numerusform>
            <numerusform>The firmware image has %n bytes at address %1, beyond the memory inside an FX2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbSetupPacket</name>
    <message numerus="yes">
        <source>%n bytes from the device</source>
        <translation>
            <numerusform>%n byte from the device</numerusform>
            <numerusform>%n bytes from the device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes to the device</source>
        <translation>
            <numerusform>%n byte to the device</numerusform>
            <numerusform>%n bytes to the device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbSnapshotDifference</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message numerus="yes">
        <source>Read up to %n byte(s) from endpoint %1</source>
        <translation>
            <numerusform>Read up to %n byte from endpoint %1</numerusform>
            <numerusform>Read up to %n bytes from endpoint %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n byte(s) to endpoint %1</source>
        <translation>
            <numerusform>Write %n byte to endpoint %1</numerusform>
            <numerusform>Write %n bytes to endpoint %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 of %n byte</numerusform>
            <numerusform>%1 of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n packet(s) from isochronous endpoint %1</source>
        <translation>
            <numerusform>Read %n packet from isochronous endpoint %1</numerusform>
            <numerusform>Read %n packets from isochronous endpoint %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 bytes in %n packet(s) to isochronous endpoint %2</source>
        <translation>
            <numerusform>Write %1 bytes in %n packet to isochronous endpoint %2</numerusform>
            <numerusform>Write %1 bytes in %n packets to isochronous endpoint %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message numerus="yes">
        <source>[Only the first %n byte(s) are shown here.]</source>
        <translation>
            <numerusform>[Only the first %n byte is shown here.]</numerusform>
            <numerusform>[Only the first %n bytes are shown here.]</numerusform>
        </translation>
    </message>
</context>
</TS>
