<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Cli::Command</name>
    <message>
        <source>&apos;%1&apos; is one argument too many</source>
        <translation>„%1“ ist ein Argument zu viel</translation>
    </message>
    <message>
        <source>To try things out without one, add --virtual.</source>
        <comment>a USB bus</comment>
        <translation>Zum Ausprobieren ohne ihn gib --virtual an.</translation>
    </message>
</context>
<context>
    <name>Cli::CommandTable</name>
    <message>
        <source>List the devices, a line each</source>
        <translation>Die Geräte auflisten, je eine Zeile</translation>
    </message>
    <message>
        <source>Show configurations, interfaces and endpoints of a device</source>
        <translation>Konfigurationen, Schnittstellen und Endpunkte eines Geräts zeigen</translation>
    </message>
    <message>
        <source>Show which device is plugged into which port of which hub</source>
        <translation>Zeigen, welches Gerät an welchem Port welches Hubs steckt</translation>
    </message>
    <message>
        <source>Tell when a device comes or goes</source>
        <translation>Melden, wenn ein Gerät kommt oder geht</translation>
    </message>
    <message>
        <source>Send a control request to a device</source>
        <translation>Eine Steueranfrage an ein Gerät senden</translation>
    </message>
    <message>
        <source>Read from a bulk or interrupt endpoint</source>
        <translation>Von einem Bulk- oder Interrupt-Endpunkt lesen</translation>
    </message>
    <message>
        <source>Write to a bulk or interrupt endpoint</source>
        <translation>An einen Bulk- oder Interrupt-Endpunkt schreiben</translation>
    </message>
    <message>
        <source>Plug virtual devices into the kernel</source>
        <translation>Virtuelle Geräte in den Kernel einstecken</translation>
    </message>
</context>
<context>
    <name>Cli::ControlCommand</name>
    <message>
        <source>[OPTIONS] VID:PID REQUESTTYPE REQUEST VALUE INDEX [LENGTH | --data BYTES | --text TEXT | --file FILE]</source>
        <translation>[OPTIONEN] VID:PID ANFRAGETYP ANFRAGE WERT INDEX [LÄNGE | --data BYTES | --text TEXT | --file DATEI]</translation>
    </message>
    <message>
        <source>Sends a control request to the device.

REQUESTTYPE is bmRequestType: two hexadecimal digits, or words with commas between them: in or out; standard, class or vendor; device, interface, endpoint or other. Without them it is standard and device.
REQUEST is a number or the specification&apos;s name, like GET_DESCRIPTOR.
VALUE, INDEX and LENGTH are numbers, in hexadecimal with 0x. A request that reads needs LENGTH.
A standard or class request to an interface or endpoint claims the interface.</source>
        <translation>Sendet eine Steueranfrage an das Gerät.

ANFRAGETYP ist bmRequestType: zwei hexadezimale Ziffern oder Wörter, durch Kommas getrennt: in oder out; standard, class oder vendor; device, interface, endpoint oder other. Ohne sie gelten standard und device.
ANFRAGE ist eine Zahl oder der Name aus der Spezifikation, etwa GET_DESCRIPTOR.
WERT, INDEX und LÄNGE sind Zahlen, hexadezimal mit 0x. Eine lesende Anfrage braucht LÄNGE.
Eine Standard- oder Klassenanfrage an eine Schnittstelle oder einen Endpunkt belegt die Schnittstelle.</translation>
    </message>
    <message>
        <source>Send these bytes, in hexadecimal.</source>
        <translation>Diese Bytes senden, hexadezimal.</translation>
    </message>
    <message>
        <source>Say what to ask for: REQUESTTYPE REQUEST VALUE INDEX</source>
        <translation>Gib an, was gefragt werden soll: ANFRAGETYP ANFRAGE WERT INDEX</translation>
    </message>
    <message>
        <source>A request of the direction IN has no data to send</source>
        <translation>Eine Anfrage der Richtung IN hat keine Daten zu senden</translation>
    </message>
    <message>
        <source>Say how many bytes to read: LENGTH is missing</source>
        <translation>Gib an, wie viele Bytes zu lesen sind: LÄNGE fehlt</translation>
    </message>
    <message>
        <source>A request of the direction OUT takes its length from --data, --text or --file</source>
        <translation>Eine Anfrage der Richtung OUT hat ihre Länge von --data, --text oder --file</translation>
    </message>
    <message>
        <source>That is too much for a control request, which carries at most %1 bytes.</source>
        <translation>Das ist zu viel für eine Steueranfrage, die höchstens %1 Bytes befördert.</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>Sende weniger.</translation>
    </message>
</context>
<context>
    <name>Cli::DataSink</name>
    <message>
        <source>Show what arrives as hex, text or raw bytes. The default is hex, and raw with --output.</source>
        <translation>Zeigen, was ankommt: als hex, text oder raw. Vorgabe ist hex, und raw mit --output.</translation>
    </message>
    <message>
        <source>Write what arrives to FILE, replacing it; - is the standard output.</source>
        <translation>Was ankommt, in DATEI schreiben und sie ersetzen; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format: use hex, text or raw</source>
        <translation>„%1“ ist kein Format: hex, text oder raw</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another file with --output.</source>
        <translation>Wähle mit --output eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Cli::DataSource</name>
    <message>
        <source>Send this text in UTF-8; \n, \r, \t, \0, \e, \\ and \xHH are one byte each.</source>
        <translation>Diesen Text in UTF-8 senden; \n, \r, \t, \0, \e, \\ und \xHH sind je ein Byte.</translation>
    </message>
    <message>
        <source>Send the contents of FILE; - is the standard input.</source>
        <translation>Den Inhalt von DATEI senden; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Bytes, --text and --file exclude each other: use one of them</source>
        <translation>Bytes, --text und --file schließen einander aus: verwende eines davon</translation>
    </message>
    <message>
        <source>--file needs the name of a file</source>
        <translation>--file braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name another file with --file.</source>
        <translation>Nenne mit --file eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Cli::DeviceCommand</name>
    <message>
        <source>Claim this interface.</source>
        <translation>Diese Schnittstelle belegen.</translation>
    </message>
    <message>
        <source>Take the interface from its kernel driver, which gets it back afterwards.</source>
        <translation>Die Schnittstelle ihrem Kernel-Treiber wegnehmen, der sie danach zurückbekommt.</translation>
    </message>
    <message>
        <source>Give each transfer this long, like 500ms or 2s; 0 is without end.</source>
        <translation>Jeder Übertragung so lange Zeit geben, etwa 500ms oder 2s; 0 ist ohne Ende.</translation>
    </message>
    <message>
        <source>Say which device: VID:PID, --address or --port</source>
        <translation>Gib an, welches Gerät: VID:PID, --address oder --port</translation>
    </message>
    <message>
        <source>If it is a kernel driver, add --detach; if it is a program, close it.</source>
        <translation>Ist es ein Kernel-Treiber, dann mit --detach; ist es ein Programm, dann beende es.</translation>
    </message>
</context>
<context>
    <name>Cli::DeviceOptions</name>
    <message>
        <source>The device with these ids, in hexadecimal.</source>
        <translation>Das Gerät mit diesen Kennungen, hexadezimal.</translation>
    </message>
    <message>
        <source>The device with this bus and address, in decimal.</source>
        <translation>Das Gerät mit diesem Bus und dieser Adresse, dezimal.</translation>
    </message>
    <message>
        <source>The device at this port, like 1-2.3.</source>
        <translation>Das Gerät an diesem Port, etwa 1-2.3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address: write BUS:ADDRESS in decimal, like 1:5</source>
        <translation>„%1“ ist keine Adresse: schreibe BUS:ADRESSE dezimal, etwa 1:5</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port: write it like 1-2.3 (bus 1, port 2, port 3 of the hub there)</source>
        <translation>„%1“ ist kein Port: schreibe ihn wie 1-2.3 (Bus 1, Port 2, Port 3 des Hubs dort)</translation>
    </message>
    <message>
        <source>Choose one with --address BUS:ADDRESS or --port PATH.</source>
        <translation>Wähle eines mit --address BUS:ADRESSE oder --port PFAD.</translation>
    </message>
</context>
<context>
    <name>Cli::EndpointChoice</name>
    <message>
        <source>The device has no endpoint 0x%1</source>
        <translation>Das Gerät hat keinen Endpunkt 0x%1</translation>
    </message>
    <message>
        <source>The device has no bulk IN endpoint</source>
        <translation>Das Gerät hat keinen Bulk-IN-Endpunkt</translation>
    </message>
    <message>
        <source>The device has no bulk OUT endpoint</source>
        <translation>Das Gerät hat keinen Bulk-OUT-Endpunkt</translation>
    </message>
    <message>
        <source>%1 in interface %2, alternate setting %3.</source>
        <translation>%1 in Schnittstelle %2, Alternativeinstellung %3.</translation>
    </message>
    <message>
        <source>%1 in interface %2.</source>
        <translation>%1 in Schnittstelle %2.</translation>
    </message>
    <message>
        <source>%1 in an alternate setting %2.</source>
        <translation>%1 in einer Alternativeinstellung %2.</translation>
    </message>
    <message>
        <source>There is none to use; see qusb info.</source>
        <translation>Es gibt keinen, der sich verwenden lässt; siehe qusb info.</translation>
    </message>
    <message>
        <source>Choose one with --endpoint: %1.</source>
        <translation>Wähle einen mit --endpoint: %1.</translation>
    </message>
    <message>
        <source>The device is not configured, so it has no endpoints.</source>
        <translation>Das Gerät ist nicht konfiguriert und hat darum keine Endpunkte.</translation>
    </message>
    <message>
        <source>Endpoint 0x%1 is of type %2; only bulk and interrupt endpoints can be used.</source>
        <translation>Endpunkt 0x%1 ist vom Typ %2; nur Bulk- und Interrupt-Endpunkte lassen sich verwenden.</translation>
    </message>
</context>
<context>
    <name>Cli::EndpointCommand</name>
    <message>
        <source>Use the endpoint with this address, in hexadecimal. The default is the first bulk endpoint.</source>
        <translation>Den Endpunkt mit dieser Adresse verwenden, hexadezimal. Vorgabe ist der erste Bulk-Endpunkt.</translation>
    </message>
    <message>
        <source>Select this alternate setting. The default is one that has the endpoint.</source>
        <translation>Diese Alternativeinstellung auswählen. Vorgabe ist eine, die den Endpunkt hat.</translation>
    </message>
    <message>
        <source>End a halt of the endpoint first.</source>
        <translation>Zuerst einen Halt des Endpunkts aufheben.</translation>
    </message>
    <message>
        <source>Endpoint %1 is for writing; did you mean %2?</source>
        <translation>Endpunkt %1 ist zum Schreiben; war %2 gemeint?</translation>
    </message>
    <message>
        <source>Endpoint %1 is for reading; did you mean %2?</source>
        <translation>Endpunkt %1 ist zum Lesen; war %2 gemeint?</translation>
    </message>
    <message>
        <source>With --clear-halt the halt is ended first.</source>
        <translation>Mit --clear-halt wird der Halt zuerst aufgehoben.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>Das Gerät wurde abgezogen.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecke es wieder ein.</translation>
    </message>
</context>
<context>
    <name>Cli::InfoCommand</name>
    <message>
        <source>[OPTIONS] VID PID</source>
        <translation>[OPTIONEN] VID PID</translation>
    </message>
    <message>
        <source>Shows the configurations, interfaces, alternate settings and endpoints of the device with these ids, or of the one that the options name. Sends nothing to the device.</source>
        <translation>Zeigt Konfigurationen, Schnittstellen, Alternativeinstellungen und Endpunkte des Geräts mit diesen Kennungen oder dessen, das die Optionen nennen. Sendet nichts an das Gerät.</translation>
    </message>
    <message>
        <source>Print a JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Say which device: VID PID, --address or --port</source>
        <translation>Gib an, welches Gerät: VID PID, --address oder --port</translation>
    </message>
</context>
<context>
    <name>Cli::ListCommand</name>
    <message>
        <source>[OPTIONS] [VID[:PID]]</source>
        <translation>[OPTIONEN] [VID[:PID]]</translation>
    </message>
    <message>
        <source>Lists the devices, or those that are meant, a line each. Sends nothing to any device.</source>
        <translation>Listet die Geräte auf oder die, die gemeint sind, je eine Zeile. Sendet nichts an irgendein Gerät.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Ein JSON-Array ausgeben.</translation>
    </message>
</context>
<context>
    <name>Cli::Output</name>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Niemand liest die Ausgabe mehr.</translation>
    </message>
    <message>
        <source>Cannot write the output: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check that there is space left.</source>
        <translation>Sieh nach, ob noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>Cli::PlugCommand</name>
    <message>
        <source>[OPTIONS] NAME...</source>
        <translation>[OPTIONEN] NAME...</translation>
    </message>
    <message>
        <source>Plugs virtual devices into the kernel, which takes them for real ones, until it is interrupted with Ctrl-C. Needs root and the kernel&apos;s module vhci-hcd: modprobe vhci-hcd.</source>
        <translation>Steckt virtuelle Geräte in den Kernel ein, der sie für echte hält, bis es mit Strg-C unterbrochen wird. Braucht root und das Kernel-Modul vhci-hcd: modprobe vhci-hcd.</translation>
    </message>
    <message>
        <source>Show the devices there are to plug in, and do nothing else.</source>
        <translation>Die Geräte zeigen, die sich einstecken lassen, und sonst nichts tun.</translation>
    </message>
    <message>
        <source>Which device? qusb plug --list shows them</source>
        <translation>Welches Gerät? qusb plug --list zeigt sie</translation>
    </message>
    <message>
        <source>There is no virtual device &apos;%1&apos;; qusb plug --list shows them</source>
        <translation>Es gibt kein virtuelles Gerät »%1«; qusb plug --list zeigt sie</translation>
    </message>
    <message>
        <source>%1 has the kernel driver %2</source>
        <translation>%1 hat den Kernel-Treiber %2</translation>
    </message>
</context>
<context>
    <name>Cli::PortState</name>
    <message>
        <source>not powered</source>
        <translation>ohne Strom</translation>
    </message>
    <message>
        <source>powered</source>
        <translation>mit Strom</translation>
    </message>
    <message>
        <source>over-current</source>
        <translation>Überstrom</translation>
    </message>
    <message>
        <source>in reset</source>
        <translation>wird zurückgesetzt</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>link state</comment>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>asleep (L1)</source>
        <translation>schläft (L1)</translation>
    </message>
    <message>
        <source>in test mode</source>
        <translation>im Testmodus</translation>
    </message>
</context>
<context>
    <name>Cli::ReadCommand</name>
    <message>
        <source>[OPTIONS] VID:PID</source>
        <translation>[OPTIONEN] VID:PID</translation>
    </message>
    <message>
        <source>Reads from a bulk or interrupt endpoint of the device. A transfer ends when the device sends a short packet or when all bytes have come. What came before a time-out or Ctrl-C is shown as well.</source>
        <translation>Liest von einem Bulk- oder Interrupt-Endpunkt des Geräts. Eine Übertragung endet, wenn das Gerät ein kurzes Paket sendet oder alle Bytes da sind. Was vor einem Zeitlimit oder Strg-C kam, wird auch gezeigt.</translation>
    </message>
    <message>
        <source>Read up to this many bytes in each transfer. The default is one packet.</source>
        <translation>In jeder Übertragung bis zu so viele Bytes lesen. Vorgabe ist ein Paket.</translation>
    </message>
    <message>
        <source>Read this many transfers, 0 for as many as come until Ctrl-C. The default is 1.</source>
        <translation>So viele Übertragungen lesen, 0 für alle bis Strg-C. Vorgabe ist 1.</translation>
    </message>
    <message>
        <source>--length 0 reads nothing: ask for at least 1 byte</source>
        <translation>--length 0 liest nichts: verlange mindestens 1 Byte</translation>
    </message>
</context>
<context>
    <name>Cli::Tool</name>
    <message>
        <source>Usage: qusb COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>Aufruf: qusb BEFEHL [OPTIONEN] [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Help on a command: qusb COMMAND --help. Everything in detail: man qusb.</source>
        <translation>Hilfe zu einem Befehl: qusb BEFEHL --help. Alles ausführlich: man qusb.</translation>
    </message>
    <message>
        <source>Usage: qusb %1 %2</source>
        <translation>Aufruf: qusb %1 %2</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>siehe %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>Unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>Unknown command &apos;%1&apos;</source>
        <translation>Unbekannter Befehl „%1“</translation>
    </message>
</context>
<context>
    <name>Cli::TreeCommand</name>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Shows which device is plugged into which port of which hub. Hubs that may be opened are asked for the status of their ports, which wakes them if they sleep.</source>
        <translation>Zeigt, welches Gerät an welchem Port welches Hubs steckt. Hubs, die geöffnet werden dürfen, werden nach dem Zustand ihrer Ports gefragt, was sie weckt, wenn sie schlafen.</translation>
    </message>
    <message>
        <source>Do not ask hubs for the status of their ports; send nothing to any device.</source>
        <translation>Hubs nicht nach dem Zustand ihrer Ports fragen; nichts an irgendein Gerät senden.</translation>
    </message>
</context>
<context>
    <name>Cli::TreeText</name>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>Port %1: </source>
        <translation>Port %1: </translation>
    </message>
    <message>
        <source>a device that does not answer</source>
        <translation>ein Gerät, das nicht antwortet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>status of a port</comment>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>Cli::Values</name>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is none of in, out, standard, class, vendor, device, interface, endpoint, other</source>
        <translation>„%1“ in „%2“ ist keines von in, out, standard, class, vendor, device, interface, endpoint, other</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same thing twice</source>
        <translation>„%1“ sagt dasselbe zweimal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which way the data goes: add &apos;in&apos; or &apos;out&apos;</source>
        <translation>„%1“ sagt nicht, in welche Richtung die Daten gehen: füge „in“ oder „out“ hinzu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no USB id: write 1 to 4 hexadecimal digits, like 0403</source>
        <translation>„%1“ ist keine USB-Kennung: schreibe 1 bis 4 hexadezimale Ziffern, etwa 0403</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is ambiguous: write 0x%1 for hexadecimal, or leave out the leading zero</source>
        <translation>„%1“ ist mehrdeutig: schreibe 0x%1 für hexadezimal oder lass die führende Null weg</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number: write it in decimal, or in hexadecimal with 0x</source>
        <translation>„%1“ ist keine Zahl: schreibe sie dezimal oder hexadezimal mit 0x</translation>
    </message>
    <message>
        <source>%1 is too large: the maximum is %2</source>
        <translation>%1 ist zu groß: höchstens %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no endpoint address: write two hexadecimal digits, like 81 for endpoint 1 IN</source>
        <translation>„%1“ ist keine Endpunktadresse: schreibe zwei hexadezimale Ziffern, etwa 81 für Endpunkt 1 IN</translation>
    </message>
    <message>
        <source>Endpoint 0 takes control requests only: use qusb control</source>
        <translation>Endpunkt 0 nimmt nur Steueranfragen an: verwende qusb control</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no endpoint address: they are 01 to 0f for OUT and 81 to 8f for IN</source>
        <translation>„%1“ ist keine Endpunktadresse: es gibt 01 bis 0f für OUT und 81 bis 8f für IN</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no request type: write two hexadecimal digits, like 80, or words, like in,vendor,device</source>
        <translation>„%1“ ist kein Anfragetyp: schreibe zwei hexadezimale Ziffern, etwa 80, oder Wörter, etwa in,vendor,device</translation>
    </message>
    <message>
        <source>No request is called &apos;%1&apos; for request type 0x%2: write its number, in hexadecimal with 0x</source>
        <translation>Keine Anfrage heißt beim Anfragetyp 0x%2 „%1“: schreibe ihre Nummer, hexadezimal mit 0x</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 is too short: the shortest time is 1ms</source>
        <translation>%1 ist zu kurz: die kürzeste Zeit ist 1ms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time: write a number with its unit, like 500ms or 2s</source>
        <translation>„%1“ ist keine Zeit: schreibe eine Zahl mit Einheit, etwa 500ms oder 2s</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not hexadecimal: write two digits for each byte, like 01a0ff</source>
        <translation>„%1“ ist nicht hexadezimal: schreibe zwei Ziffern für jedes Byte, etwa 01a0ff</translation>
    </message>
    <message>
        <source>\x in &apos;%1&apos; must be followed by two hexadecimal digits</source>
        <translation>Auf \x in „%1“ müssen zwei hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a backslash that starts none of \n \r \t \0 \e \xHH; write \\ for a backslash</source>
        <translation>In „%1“ beginnt ein Rückschrägstrich keines von \n \r \t \0 \e \xHH; schreibe \\ für einen Rückschrägstrich</translation>
    </message>
</context>
<context>
    <name>Cli::WatchCommand</name>
    <message>
        <source>[OPTIONS] [VID[:PID]]</source>
        <translation>[OPTIONEN] [VID[:PID]]</translation>
    </message>
    <message>
        <source>Prints a line with the time for each device that is added or removed, until it is interrupted with Ctrl-C. Sends nothing to any device.</source>
        <translation>Gibt für jedes Gerät, das kommt oder geht, eine Zeile mit der Zeit aus, bis es mit Strg-C unterbrochen wird. Sendet nichts an irgendein Gerät.</translation>
    </message>
    <message>
        <source>Begin with the devices that are there.</source>
        <translation>Mit den Geräten beginnen, die da sind.</translation>
    </message>
    <message>
        <source>Print a JSON object for each event, in a line of its own.</source>
        <translation>Für jedes Ereignis ein JSON-Objekt in eigener Zeile ausgeben.</translation>
    </message>
    <message>
        <source>This system does not tell when devices come and go.</source>
        <translation>Dieses System meldet nicht, wann Geräte kommen und gehen.</translation>
    </message>
    <message>
        <source>Use qusb list.</source>
        <translation>Verwende qusb list.</translation>
    </message>
</context>
<context>
    <name>Cli::WriteCommand</name>
    <message>
        <source>[OPTIONS] VID:PID BYTES... | --text TEXT | --file FILE</source>
        <translation>[OPTIONEN] VID:PID BYTES... | --text TEXT | --file DATEI</translation>
    </message>
    <message>
        <source>Sends bytes to a bulk or interrupt endpoint of the device, as one transfer. BYTES are in hexadecimal, like 01a0ff or 01 a0 ff.</source>
        <translation>Sendet Bytes an einen Bulk- oder Interrupt-Endpunkt des Geräts, als eine Übertragung. BYTES sind hexadezimal, etwa 01a0ff oder 01 a0 ff.</translation>
    </message>
    <message>
        <source>End with an empty packet if the last one is full, so that the device sees an end.</source>
        <translation>Mit einem leeren Paket abschließen, wenn das letzte voll ist, damit das Gerät ein Ende sieht.</translation>
    </message>
    <message>
        <source>Say what to send: bytes in hexadecimal, --text or --file</source>
        <translation>Gib an, was zu senden ist: Bytes hexadezimal, --text oder --file</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>To send an empty packet, add --zlp.</source>
        <translation>Um ein leeres Paket zu senden, füge --zlp hinzu.</translation>
    </message>
    <message>
        <source>After %1 bytes</source>
        <translation>Nach %1 Bytes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows USB devices and their descriptors, and talks to them.</source>
        <translation>Zeigt USB-Geräte und ihre Deskriptoren und spricht mit ihnen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE and end. Needs no display.</source>
        <translation>Ein Bild des Fensters als DATEI speichern und enden. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Select a device: by its identifiers (1209:0001, hexadecimal), its port (1-2.3), or its bus and address (1:4 or 001:004, decimal).</source>
        <translation>Ein Gerät auswählen: nach seinen Kennungen (1209:0001, hexadezimal), seinem Port (1-2.3) oder Bus und Adresse (1:4 oder 001:004, dezimal).</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>Give the window this size, like 1280x800.</source>
        <translation>Dem Fenster diese Größe geben, etwa 1280x800.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>There is no use for “%1”. --help tells what is possible.</source>
        <translation>Mit „%1“ ist nichts anzufangen. --help sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is no device: write identifiers like 1209:0001, a port like 1-2.3, or a bus and an address like 001:004.</source>
        <translation>„%1“ ist kein Gerät: schreibe Kennungen wie 1209:0001, einen Port wie 1-2.3 oder Bus und Adresse wie 001:004.</translation>
    </message>
    <message>
        <source>“%1” is no size: write width and height like 1280x800.</source>
        <translation>„%1“ ist keine Größe: schreibe Breite und Höhe wie 1280x800.</translation>
    </message>
</context>
<context>
    <name>ControlRequestForm</name>
    <message>
        <source>In</source>
        <comment>to the host</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>to the device</comment>
        <translation>Out</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>How many bytes are to move at most; when sending it is the number of data bytes</source>
        <translation>Wie viele Bytes höchstens übertragen werden; beim Senden die Zahl der Datenbytes</translation>
    </message>
    <message>
        <source>What this means depends on the request</source>
        <translation>Was das bedeutet, hängt von der Anfrage ab</translation>
    </message>
    <message>
        <source>For an interface its number, for an endpoint its address, else it depends on the request</source>
        <translation>Bei einer Schnittstelle ihre Nummer, bei einem Endpunkt seine Adresse, sonst hängt es von der Anfrage ab</translation>
    </message>
    <message>
        <source>The eight bytes of the setup packet as they go over the bus</source>
        <translation>Die acht Bytes des Setup-Pakets, wie sie über den Bus gehen</translation>
    </message>
    <message>
        <source>Setup packet</source>
        <translation>Setup-Paket</translation>
    </message>
    <message>
        <source>What is going to be asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Directio&amp;n</source>
        <translation>Ri&amp;chtung</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Reci&amp;pient</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>Timeo&amp;ut</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Custom request</source>
        <translation>Eigene Anfrage</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Reserved (%1)</source>
        <translation>Reserviert (%1)</translation>
    </message>
</context>
<context>
    <name>DataEdit</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notation of the data</source>
        <translation>Schreibweise der Daten</translation>
    </message>
    <message>
        <source>How the data is written: as hexadecimal bytes, or as UTF-8 text with \n, \x00 and the like</source>
        <translation>Wie die Daten geschrieben werden: als hexadezimale Bytes oder als UTF-8-Text mit \n, \x00 und dergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>Da&amp;ten:</translation>
    </message>
</context>
<context>
    <name>DescriptorView</name>
    <message>
        <source>Descriptors, field by field</source>
        <translation>Deskriptoren, Feld für Feld</translation>
    </message>
    <message>
        <source>Descriptors, byte by byte</source>
        <translation>Deskriptoren, Byte für Byte</translation>
    </message>
    <message>
        <source>Copy &amp;Field</source>
        <translation>&amp;Feld kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Bytes</source>
        <translation>&amp;Bytes kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Own supply, and up to %1 mA from the bus</source>
        <translation>Eigene Versorgung und bis zu %1 mA vom Bus</translation>
    </message>
    <message>
        <source>Own supply</source>
        <translation>Eigene Versorgung</translation>
    </message>
    <message>
        <source>Up to %1 mA from the bus</source>
        <translation>Bis zu %1 mA vom Bus</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Class of the device</source>
        <translation>Klasse des Geräts</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>vendor and product identifier</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Device node</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Kernel driver</source>
        <translation>Kernel-Treiber</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a caption</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>USB %1, device %2</source>
        <translation>USB %1, Gerät %2</translation>
    </message>
    <message>
        <source>bus %1, address %2</source>
        <translation>Bus %1, Adresse %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no kernel driver</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Show It Again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 wurde abgezogen.</translation>
    </message>
    <message>
        <source>This is what was known of it. Select another device to go on.</source>
        <translation>Das ist, was von ihm bekannt war. Wähle ein anderes Gerät aus, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 was unplugged, and is back.</source>
        <translation>%1 wurde abgezogen und ist wieder da.</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Shows devices with these words in their name, ID, location, speed, class or serial number</source>
        <translation>Zeigt Geräte mit diesen Wörtern in Name, ID, Ort, Geschwindigkeit, Klasse oder Seriennummer</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all devices.</source>
        <translation>Leere den Filter, um alle Geräte zu sehen.</translation>
    </message>
</context>
<context>
    <name>DeviceSession</name>
    <message>
        <source>Interface %1 is not claimed.</source>
        <translation>Schnittstelle %1 ist nicht belegt.</translation>
    </message>
    <message>
        <source>Claim the interface first.</source>
        <translation>Belege zuerst die Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>DeviceStrip</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>&amp;Detach kernel driver (re-attached on release)</source>
        <translation>&amp;Kernel-Treiber abkoppeln (nach Freigabe wieder an)</translation>
    </message>
    <message>
        <source>State of the device</source>
        <translation>Zustand des Geräts</translation>
    </message>
    <message>
        <source>Make this configuration the active one (SET_CONFIGURATION)</source>
        <translation>Diese Konfiguration zur aktiven machen (SET_CONFIGURATION)</translation>
    </message>
    <message>
        <source>Select configuration</source>
        <translation>Konfiguration auswählen</translation>
    </message>
    <message>
        <source>If a kernel driver uses the interface, take it away for the time being. It is attached again when the interface is released.</source>
        <translation>Verwendet ein Kernel-Treiber die Schnittstelle, wird er vorläufig abgekoppelt. Er wird wieder angekoppelt, wenn die Schnittstelle freigegeben wird.</translation>
    </message>
    <message>
        <source>Allow &amp;writes</source>
        <translation>Sch&amp;reiben erlauben</translation>
    </message>
    <message>
        <source>Class and vendor requests to the device, and writing to endpoints, can change it for good. They are sent only while this is on.</source>
        <translation>Klassen- und Herstelleranfragen an das Gerät und Schreiben an Endpunkte können es für immer verändern. Sie werden nur gesendet, solange dies eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Confi&amp;guration:</source>
        <translation>Konfi&amp;guration:</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>&amp;Schnittstelle:</translation>
    </message>
    <message>
        <source>%1 (active)</source>
        <comment>a configuration</comment>
        <translation>%1 (aktiv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of an interface: its class</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>class 0x%1</source>
        <translation>Klasse 0x%1</translation>
    </message>
    <message>
        <source>%1 – claimed</source>
        <comment>an interface</comment>
        <translation>%1 – belegt</translation>
    </message>
    <message>
        <source>%1 – used by %2</source>
        <comment>an interface, a kernel driver</comment>
        <translation>%1 – verwendet von %2</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <comment>a device</comment>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a device</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a device is open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird geschlossen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließ&amp;en</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>open the device</comment>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Close the device; interfaces are released and kernel drivers attached again</source>
        <translation>Das Gerät schließen; Schnittstellen werden freigegeben und Kernel-Treiber wieder angekoppelt</translation>
    </message>
    <message>
        <source>Open the device. Nothing is sent by that.</source>
        <translation>Das Gerät öffnen. Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Clai&amp;m</source>
        <translation>Be&amp;legen</translation>
    </message>
    <message>
        <source>Give the interface back; a detached kernel driver is attached again</source>
        <translation>Die Schnittstelle zurückgeben; ein abgekoppelter Kernel-Treiber wird wieder angekoppelt</translation>
    </message>
    <message>
        <source>Get the interface for ourselves, to use its endpoints</source>
        <translation>Die Schnittstelle an sich nehmen, um ihre Endpunkte zu verwenden</translation>
    </message>
</context>
<context>
    <name>DeviceTreeView</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>&amp;Name kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Location</source>
        <translation>&amp;Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>EndpointRequestForm</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Clear Halt</source>
        <translation>Halt aufheben</translation>
    </message>
    <message>
        <source>End with an empty &amp;packet if the last one is full</source>
        <translation>Mit leerem Paket abschließen, wenn das letzte voll &amp;ist</translation>
    </message>
    <message>
        <source>Select this alternate setting of the claimed interface</source>
        <translation>Diese Alternativeinstellung der belegten Schnittstelle auswählen</translation>
    </message>
    <message>
        <source>Make the endpoint work again after it has refused (stalled)</source>
        <translation>Den Endpunkt wieder in Gang bringen, nachdem er abgelehnt hat (Stall)</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>A device that waits for a short packet then knows that this was all</source>
        <translation>Ein Gerät, das auf ein kurzes Paket wartet, weiß dann, dass das alles war</translation>
    </message>
    <message>
        <source>Re&amp;ad up to:</source>
        <translation>Hö&amp;chstens lesen:</translation>
    </message>
    <message>
        <source>Alternate &amp;setting:</source>
        <translation>Alternati&amp;veinstellung:</translation>
    </message>
    <message>
        <source>Endpoi&amp;nt:</source>
        <translation>End&amp;punkt:</translation>
    </message>
    <message>
        <source>Timeo&amp;ut:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>This configuration has no interface.</source>
        <translation>Diese Konfiguration hat keine Schnittstelle.</translation>
    </message>
    <message>
        <source>Claim interface %1 to use its endpoints.</source>
        <translation>Belege Schnittstelle %1, um ihre Endpunkte zu verwenden.</translation>
    </message>
    <message>
        <source>Select this alternate setting to use its endpoints.</source>
        <translation>Wähle diese Alternativeinstellung aus, um ihre Endpunkte zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n endpoint(s)</source>
        <translation>
            <numerusform>%1: %n Endpunkt</numerusform>
            <numerusform>%1: %n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <comment>an alternate setting</comment>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message numerus="yes">
        <source>0x%1: %2 %3, packets of %n byte(s)</source>
        <extracomment>An endpoint: address, transfer type, direction, size of a packet</extracomment>
        <translation>
            <numerusform>0x%1: %2 %3, Pakete von %n Byte</numerusform>
            <numerusform>0x%1: %2 %3, Pakete von %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>to the host</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>to the device</comment>
        <translation>Out</translation>
    </message>
    <message>
        <source>Wri&amp;te</source>
        <translation>Schreibe&amp;n</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Lese&amp;n</translation>
    </message>
    <message>
        <source>How many isochronous packets to read; each has a status of its own</source>
        <translation>Wie viele isochrone Pakete gelesen werden; jedes hat seinen eigenen Status</translation>
    </message>
    <message>
        <source>Read p&amp;ackets:</source>
        <translation>P&amp;akete lesen:</translation>
    </message>
    <message>
        <source>This alternate setting has no endpoint to read from or to write to.</source>
        <translation>Diese Alternativeinstellung hat keinen Endpunkt zum Lesen oder Schreiben.</translation>
    </message>
</context>
<context>
    <name>HexText</name>
    <message>
        <source>“%1” is not hexadecimal.</source>
        <translation>„%1“ ist nicht hexadezimal.</translation>
    </message>
    <message>
        <source>“%1” has an odd number of digits.</source>
        <translation>„%1“ hat eine ungerade Zahl von Ziffern.</translation>
    </message>
    <message>
        <source>After a backslash only n, r, t, 0, another backslash, or x and two digits are possible.</source>
        <translation>Nach einem Rückschrägstrich sind nur n, r, t, 0, noch ein Rückschrägstrich oder x und zwei Ziffern möglich.</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Byte %1 of %2: 0x%3</source>
        <translation>Byte %1 von %2: 0x%3</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) selected</source>
        <translation>
            <numerusform>%n Byte ausgewählt</numerusform>
            <numerusform>%n Bytes ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Bytes</source>
        <translation>Bytes &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Offset 0x%1: 0x%2 = %3 = 0b%4</source>
        <translation>Position 0x%1: 0x%2 = %3 = 0b%4</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>USB Inspector</source>
        <translation>USB-Inspektor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Save &amp;Screenshot…</source>
        <translation>Bildschirm&amp;foto speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;Field</source>
        <translation>&amp;Feld kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Bytes</source>
        <translation>&amp;Bytes kopieren</translation>
    </message>
    <message>
        <source>F&amp;ilter Devices</source>
        <translation>&amp;Geräte filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About USB Inspector</source>
        <translation>Ü&amp;ber USB-Inspektor</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>%1 was plugged in.</source>
        <translation>%1 wurde eingesteckt.</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 wurde abgezogen.</translation>
    </message>
    <message>
        <source>No USB bus</source>
        <translation>Kein USB-Bus</translation>
    </message>
    <message>
        <source>USB cannot be used</source>
        <translation>USB lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>No USB devices</source>
        <translation>Keine USB-Geräte</translation>
    </message>
    <message>
        <source>Plug a device in. It appears here at once.</source>
        <translation>Stecke ein Gerät ein. Es erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Plug a device in and start the inspector again: on this system devices that come later are not noticed.</source>
        <translation>Stecke ein Gerät ein und starte den Inspektor neu: auf diesem System werden Geräte, die später kommen, nicht bemerkt.</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Kein Gerät ausgewählt</translation>
    </message>
    <message>
        <source>Select a device to see what it tells about itself. Nothing is sent to it by that.</source>
        <translation>Wähle ein Gerät aus, um zu sehen, was es über sich sagt. Dabei wird ihm nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Devices that are plugged in or unplugged are noticed at once.</source>
        <translation>Geräte, die eingesteckt oder abgezogen werden, werden sofort bemerkt.</translation>
    </message>
    <message>
        <source>The list is as it was when the inspector was started.</source>
        <translation>Die Liste ist so, wie sie beim Start des Inspektors war.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>usb-inspector.png</source>
        <comment>name of a file</comment>
        <translation>usb-inspektor.png</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>About USB Inspector</source>
        <translation>Über USB-Inspektor</translation>
    </message>
    <message>
        <source>USB Inspector %1</source>
        <translation>USB-Inspektor %1</translation>
    </message>
    <message>
        <source>Shows USB devices and their descriptors, and talks to them.

Made with QUsb, USB for the Qt event loop. Free software under the MIT license.</source>
        <translation>Zeigt USB-Geräte und ihre Deskriptoren und spricht mit ihnen.

Gemacht mit QUsb, USB für die Ereignisschleife von Qt. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Virtual Devices</source>
        <translation>Virtuelle Geräte</translation>
    </message>
    <message>
        <source>Plug one in: Devices, Plug In. It appears here at once.</source>
        <translation>Stecke eines ein: Geräte, Einstecken. Es erscheint hier sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s)</source>
        <translation>
            <numerusform>%n virtuelles Gerät</numerusform>
            <numerusform>%n virtuelle Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual devices</source>
        <translation>Virtuelle Geräte</translation>
    </message>
    <message>
        <source>%1 – virtual devices</source>
        <comment>a device</comment>
        <translation>%1 – virtuelle Geräte</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Copy Rule</source>
        <translation>Regel kopieren</translation>
    </message>
    <message>
        <source>Copy the udev rule that gives access to this device</source>
        <translation>Die udev-Regel kopieren, die Zugriff auf dieses Gerät gibt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>QUsbBackendError</name>
    <message>
        <source>To grant access, put this line into /etc/udev/rules.d/70-usb-%1-%2.rules and plug the device in again: %3</source>
        <comment>vendor, product, rule</comment>
        <translation>Für Zugriff schreibe diese Zeile in /etc/udev/rules.d/70-usb-%1-%2.rules und stecke das Gerät neu ein: %3</translation>
    </message>
    <message>
        <source>this user may not open %1</source>
        <translation>dieser Benutzer darf %1 nicht öffnen</translation>
    </message>
    <message>
        <source>interface %1 is in use by another program</source>
        <translation>Schnittstelle %1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>Close that program, or wait until it is done.</source>
        <translation>Beende das Programm oder warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>interface %1 is in use by the kernel driver %2</source>
        <translation>Schnittstelle %1 wird vom Kernel-Treiber %2 verwendet</translation>
    </message>
    <message>
        <source>Allow the driver to be detached; it is attached again afterwards.</source>
        <translation>Erlaube, den Treiber abzukoppeln; er wird danach wieder angekoppelt.</translation>
    </message>
    <message>
        <source>the active configuration has no interface %1</source>
        <translation>die aktive Konfiguration hat keine Schnittstelle %1</translation>
    </message>
    <message>
        <source>Choose one of the interface numbers that the descriptors list.</source>
        <translation>Wähle eine der Schnittstellennummern, die in den Deskriptoren stehen.</translation>
    </message>
    <message>
        <source>the device has no configuration %1</source>
        <translation>das Gerät hat keine Konfiguration %1</translation>
    </message>
    <message>
        <source>the configuration cannot be changed while an interface is in use</source>
        <translation>die Konfiguration lässt sich nicht ändern, solange eine Schnittstelle in Gebrauch ist</translation>
    </message>
    <message>
        <source>Release the interfaces and detach their kernel drivers first.</source>
        <translation>Gib zuerst die Schnittstellen frei und kopple ihre Kernel-Treiber ab.</translation>
    </message>
    <message>
        <source>the endpoints or the host controller have no bulk streams</source>
        <translation>die Endpunkte oder der Host-Controller haben keine Bulk-Streams</translation>
    </message>
    <message>
        <source>Use the endpoint without streams.</source>
        <translation>Verwende den Endpunkt ohne Streams.</translation>
    </message>
    <message>
        <source>the device came back from its reset as another one</source>
        <translation>das Gerät kam nach dem Zurücksetzen als ein anderes wieder</translation>
    </message>
    <message>
        <source>Wait for it to be added and open it again.</source>
        <translation>Warte, bis es wieder da ist, und öffne es neu.</translation>
    </message>
    <message>
        <source>no kernel driver has interface %1</source>
        <translation>kein Kernel-Treiber hat Schnittstelle %1</translation>
    </message>
    <message>
        <source>no kernel driver takes interface %1</source>
        <translation>kein Kernel-Treiber übernimmt Schnittstelle %1</translation>
    </message>
    <message>
        <source>setting configuration %1 failed</source>
        <translation>Konfiguration %1 ließ sich nicht einstellen</translation>
    </message>
    <message>
        <source>choosing alternate setting %1 of interface %2 failed</source>
        <translation>Alternativeinstellung %1 von Schnittstelle %2 ließ sich nicht auswählen</translation>
    </message>
    <message>
        <source>clearing the halt of endpoint 0x%1 failed</source>
        <translation>der Halt von Endpunkt 0x%1 ließ sich nicht aufheben</translation>
    </message>
    <message>
        <source>resetting the device failed</source>
        <translation>das Gerät ließ sich nicht zurücksetzen</translation>
    </message>
</context>
<context>
    <name>QUsbContext</name>
    <message>
        <source>libusb could not be started</source>
        <translation>libusb konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Es gibt kein Gerät %1.</translation>
    </message>
    <message>
        <source>Check the identifiers and that it is plugged in.</source>
        <translation>Prüfe die Kennungen und ob es eingesteckt ist.</translation>
    </message>
    <message>
        <source>%1 (bus %2, address %3)</source>
        <comment>a device&apos;s place</comment>
        <translation>%1 (Bus %2, Adresse %3)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n devices %1: %2.</source>
        <translation>
            <numerusform>Es gibt %n Gerät %1: %2.</numerusform>
            <numerusform>Es gibt %n Geräte %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between devices</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Say which one by its place.</source>
        <translation>Gib durch seinen Ort an, welches gemeint ist.</translation>
    </message>
    <message>
        <source>The list of devices was closed meanwhile.</source>
        <translation>Die Liste der Geräte wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>The time-out is negative.</source>
        <translation>Das Zeitlimit ist negativ.</translation>
    </message>
    <message>
        <source>The list of devices is being closed.</source>
        <translation>Die Liste der Geräte wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>There is no device %1, and this system does not tell when one comes.</source>
        <translation>Es gibt kein Gerät %1, und dieses System meldet nicht, wann eines kommt.</translation>
    </message>
    <message>
        <source>Plug it in and start again.</source>
        <translation>Stecke es ein und starte das Programm neu.</translation>
    </message>
    <message>
        <source>No device %1 came within %2 ms.</source>
        <translation>Innerhalb von %2 ms kam kein Gerät %1.</translation>
    </message>
    <message>
        <source>The list of devices was closed while waiting for a device %1.</source>
        <translation>Die Liste der Geräte wurde geschlossen, während auf ein Gerät %1 gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorModel</name>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>setting %1</source>
        <comment>alternate setting</comment>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that the device sent</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>meaning – remark</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>See %1</source>
        <comment>a section of a specification</comment>
        <translation>Siehe %1</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation>Bit %1</translation>
    </message>
    <message>
        <source>bits %1..%2</source>
        <translation>Bits %1..%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorParser</name>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>bLength is %1, bytes left: %2; these are not understood.</source>
        <translation>bLength ist %1, übrige Bytes: %2; sie sind unverständlich.</translation>
    </message>
    <message>
        <source>Interface %1, alternate setting %2 is there more than once.</source>
        <translation>Schnittstelle %1, Alternativeinstellung %2 gibt es mehr als einmal.</translation>
    </message>
    <message>
        <source>An endpoint has the number 0.</source>
        <translation>Ein Endpunkt hat die Nummer 0.</translation>
    </message>
    <message>
        <source>Endpoint 0x%1 is there more than once.</source>
        <translation>Endpunkt 0x%1 gibt es mehr als einmal.</translation>
    </message>
    <message>
        <source>A descriptor of type %1 with %2 bytes is out of place.</source>
        <translation>Ein Deskriptor vom Typ %1 mit %2 Bytes ist fehl am Platz.</translation>
    </message>
    <message>
        <source>bNumEndpoints is %1; found: %2.</source>
        <translation>bNumEndpoints ist %1; gefunden: %2.</translation>
    </message>
    <message>
        <source>The configuration descriptor is too short.</source>
        <translation>Der Konfigurationsdeskriptor ist zu kurz.</translation>
    </message>
    <message>
        <source>wTotalLength is %1; found: %2 bytes.</source>
        <translation>wTotalLength ist %1; gefunden: %2 Bytes.</translation>
    </message>
    <message>
        <source>bNumInterfaces is %1; found: %2.</source>
        <translation>bNumInterfaces ist %1; gefunden: %2.</translation>
    </message>
    <message>
        <source>There is no device descriptor.</source>
        <translation>Es gibt keinen Gerätedeskriptor.</translation>
    </message>
    <message>
        <source>The device descriptor ends too early.</source>
        <translation>Der Gerätedeskriptor endet zu früh.</translation>
    </message>
    <message>
        <source>bLength of the device descriptor is %1.</source>
        <translation>bLength des Gerätedeskriptors ist %1.</translation>
    </message>
    <message>
        <source>bDescriptorType of the device descriptor is %1.</source>
        <translation>bDescriptorType des Gerätedeskriptors ist %1.</translation>
    </message>
    <message>
        <source>bNumConfigurations is %1; found: %2.</source>
        <translation>bNumConfigurations ist %1; gefunden: %2.</translation>
    </message>
    <message>
        <source>A descriptor of type %1 is outside any configuration.</source>
        <translation>Ein Deskriptor vom Typ %1 steht außerhalb jeder Konfiguration.</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorTables</name>
    <message>
        <source>Wireless USB</source>
        <translation>Wireless USB</translation>
    </message>
    <message>
        <source>USB 2.0 extension</source>
        <translation>USB-2.0-Erweiterung</translation>
    </message>
    <message>
        <source>SuperSpeed USB</source>
        <translation>SuperSpeed USB</translation>
    </message>
    <message>
        <source>Container ID</source>
        <translation>Container-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Power delivery</source>
        <translation>Power Delivery</translation>
    </message>
    <message>
        <source>Battery info</source>
        <translation>Akkuangaben</translation>
    </message>
    <message>
        <source>Power delivery, consumer port</source>
        <translation>Power Delivery, Verbraucherport</translation>
    </message>
    <message>
        <source>Power delivery, provider port</source>
        <translation>Power Delivery, Versorgerport</translation>
    </message>
    <message>
        <source>SuperSpeedPlus</source>
        <translation>SuperSpeedPlus</translation>
    </message>
    <message>
        <source>Precision time measurement</source>
        <translation>Präzise Zeitmessung</translation>
    </message>
    <message>
        <source>Wireless USB extension</source>
        <translation>Wireless-USB-Erweiterung</translation>
    </message>
    <message>
        <source>Billboard</source>
        <translation>Billboard</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Billboard, alternate mode</source>
        <translation>Billboard, alternativer Modus</translation>
    </message>
    <message>
        <source>Configuration summary</source>
        <translation>Konfigurationsübersicht</translation>
    </message>
    <message>
        <source>Firmware status</source>
        <translation>Firmware-Status</translation>
    </message>
    <message>
        <source>Works fully from low speed on</source>
        <translation>Funktioniert ganz ab Low Speed</translation>
    </message>
    <message>
        <source>Works fully from full speed on</source>
        <translation>Funktioniert ganz ab Full Speed</translation>
    </message>
    <message>
        <source>Works fully from high speed on</source>
        <translation>Funktioniert ganz ab High Speed</translation>
    </message>
    <message>
        <source>Works fully from 5 Gb/s on</source>
        <translation>Funktioniert ganz ab 5 Gb/s</translation>
    </message>
    <message>
        <source>%1 b/s</source>
        <translation>%1 b/s</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>b/s</source>
        <translation>b/s</translation>
    </message>
    <message>
        <source>kb/s</source>
        <translation>kb/s</translation>
    </message>
    <message>
        <source>Mb/s</source>
        <translation>Mb/s</translation>
    </message>
    <message>
        <source>Gb/s</source>
        <translation>Gb/s</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>Asymmetric</source>
        <translation>Asymmetrisch</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Transmit</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>SuperSpeed</source>
        <translation>SuperSpeed</translation>
    </message>
    <message>
        <source>bLength is %1, bytes left: %2; these are not understood.</source>
        <translation>bLength ist %1, übrige Bytes: %2; sie sind unverständlich.</translation>
    </message>
    <message>
        <source>Reserved bits should be 0.</source>
        <translation>Reservierte Bits sollten 0 sein.</translation>
    </message>
    <message>
        <source>The descriptor ends within this field.</source>
        <translation>Der Deskriptor endet in diesem Feld.</translation>
    </message>
    <message>
        <source>The descriptor is longer than what is known of it.</source>
        <translation>Der Deskriptor ist länger als das, was von ihm bekannt ist.</translation>
    </message>
    <message>
        <source>The descriptor has %1 bytes; it should have at least %2.</source>
        <translation>Der Deskriptor hat %1 Bytes; er sollte mindestens %2 haben.</translation>
    </message>
    <message>
        <source>bLength and bDescriptorType should be %1 and %2.</source>
        <translation>bLength und bDescriptorType sollten %1 und %2 sein.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Number 0 is the default control endpoint.</source>
        <translation>Nummer 0 ist der Standard-Steuerendpunkt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Implicit feedback data</source>
        <translation>Daten mit impliziter Rückmeldung</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodisch</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>%1 × %2 bytes</source>
        <translation>%1 × %2 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Not allowed for this transfer type at this speed.</source>
        <translation>Für diese Übertragungsart bei dieser Geschwindigkeit nicht erlaubt.</translation>
    </message>
    <message>
        <source>Bits 12..11 must not both be 1.</source>
        <translation>Die Bits 12..11 dürfen nicht beide 1 sein.</translation>
    </message>
    <message>
        <source>Out of range for this transfer type at this speed.</source>
        <translation>Für diese Übertragungsart bei dieser Geschwindigkeit außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>%1 packets per burst</source>
        <translation>%1 Pakete je Burst</translation>
    </message>
    <message>
        <source>Must be at most 15.</source>
        <translation>Darf höchstens 15 sein.</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>Keine Streams</translation>
    </message>
    <message>
        <source>%1 streams</source>
        <translation>%1 Streams</translation>
    </message>
    <message>
        <source>%1 bursts per service interval</source>
        <translation>%1 Bursts je Intervall</translation>
    </message>
    <message>
        <source>Not localized</source>
        <translation>Nicht lokalisiert</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Canadian bilingual</source>
        <translation>Kanadisch, zweisprachig</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <translation>Kanadisches Französisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>International (ISO)</source>
        <translation>International (ISO)</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese (Katakana)</source>
        <translation>Japanisch (Katakana)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latin American</source>
        <translation>Lateinamerikanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian (Farsi)</source>
        <translation>Persisch (Farsi)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>Schweizer Französisch</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>Schweizerdeutsch</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>Schweizerisch</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <translation>Taiwanisch</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>Türkisch Q</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>Yugoslavian</source>
        <translation>Jugoslawisch</translation>
    </message>
    <message>
        <source>Turkish F</source>
        <translation>Türkisch F</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Claimed: %1, found: %2.</source>
        <translation>Angegeben: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>Not allowed at this speed.</source>
        <translation>Bei dieser Geschwindigkeit nicht erlaubt.</translation>
    </message>
    <message>
        <source>A device needs at least one configuration.</source>
        <translation>Ein Gerät braucht mindestens eine Konfiguration.</translation>
    </message>
    <message>
        <source>0 stands for no configuration and cannot be selected.</source>
        <translation>0 steht für keine Konfiguration und lässt sich nicht auswählen.</translation>
    </message>
    <message>
        <source>Bit 7 must be 1.</source>
        <translation>Bit 7 muss 1 sein.</translation>
    </message>
    <message>
        <source>%1 mA</source>
        <translation>%1 mA</translation>
    </message>
    <message>
        <source>More than a port needs to provide.</source>
        <translation>Mehr, als ein Port liefern muss.</translation>
    </message>
</context>
<context>
    <name>QUsbDevice</name>
    <message>
        <source>%1: %2.</source>
        <comment>device: what happened</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>closed while it was being opened</source>
        <translation>geschlossen, während es geöffnet wurde</translation>
    </message>
    <message>
        <source>the device is still being closed</source>
        <translation>das Gerät wird noch geschlossen</translation>
    </message>
    <message>
        <source>Wait until it is closed.</source>
        <translation>Warte, bis es geschlossen ist.</translation>
    </message>
    <message>
        <source>the device is not plugged in</source>
        <translation>das Gerät ist nicht eingesteckt</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecke es wieder ein.</translation>
    </message>
    <message>
        <source>the configuration cannot be changed while interfaces are claimed</source>
        <translation>die Konfiguration lässt sich nicht ändern, solange Schnittstellen belegt sind</translation>
    </message>
    <message>
        <source>Release them first.</source>
        <translation>Gib sie zuerst frei.</translation>
    </message>
    <message>
        <source>closed while the interface was being claimed</source>
        <translation>geschlossen, während die Schnittstelle belegt wurde</translation>
    </message>
    <message>
        <source>closed while a string was being read</source>
        <translation>geschlossen, während ein Text gelesen wurde</translation>
    </message>
    <message>
        <source>the device is not open</source>
        <translation>das Gerät ist nicht offen</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Öffne es zuerst.</translation>
    </message>
    <message>
        <source>it was opened through a file descriptor, which is used up</source>
        <translation>es wurde über einen Dateideskriptor geöffnet, und der ist verbraucht</translation>
    </message>
    <message>
        <source>Get another file descriptor for it.</source>
        <translation>Besorge einen neuen Dateideskriptor dafür.</translation>
    </message>
    <message>
        <source>the time-out is negative</source>
        <translation>das Zeitlimit ist negativ</translation>
    </message>
    <message>
        <source>it is being reset and opened again already</source>
        <translation>es wird schon zurückgesetzt und neu geöffnet</translation>
    </message>
    <message>
        <source>Wait for that to finish.</source>
        <translation>Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>it could not be found again, since its port is not known</source>
        <translation>es wäre nicht wiederzufinden, denn sein Port ist nicht bekannt</translation>
    </message>
    <message>
        <source>interface %1 is claimed by this program</source>
        <translation>Schnittstelle %1 ist von diesem Programm belegt</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Gib sie zuerst frei.</translation>
    </message>
    <message>
        <source>closed while it was being reset and opened again</source>
        <translation>geschlossen, während es zurückgesetzt und neu geöffnet wurde</translation>
    </message>
    <message>
        <source>it did not come back within %1 ms after its reset</source>
        <translation>es kam nach dem Zurücksetzen nicht innerhalb von %1 ms wieder</translation>
    </message>
    <message>
        <source>Plug it in again, or allow more time.</source>
        <translation>Stecke es wieder ein oder gib mehr Zeit.</translation>
    </message>
    <message>
        <source>it does not answer after its reset</source>
        <translation>es antwortet nach dem Zurücksetzen nicht</translation>
    </message>
    <message>
        <source>the device was unplugged</source>
        <translation>das Gerät wurde abgezogen</translation>
    </message>
    <message>
        <source>unplugged while it was being opened</source>
        <translation>abgezogen, während es geöffnet wurde</translation>
    </message>
    <message>
        <source>the kernel did not come back from a call</source>
        <translation>der Kernel kam von einem Aufruf nicht zurück</translation>
    </message>
</context>
<context>
    <name>QUsbDeviceFilter</name>
    <message>
        <source>with serial number %1</source>
        <translation>mit Seriennummer %1</translation>
    </message>
    <message>
        <source>at port %1</source>
        <translation>an Port %1</translation>
    </message>
    <message>
        <source>on bus %1</source>
        <translation>an Bus %1</translation>
    </message>
    <message>
        <source>with address %1</source>
        <translation>mit Adresse %1</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>der Klasse %1</translation>
    </message>
    <message>
        <source>with an interface of class %1</source>
        <translation>mit einer Schnittstelle der Klasse %1</translation>
    </message>
    <message>
        <source>chosen by the program</source>
        <translation>vom Programm gewählt</translation>
    </message>
</context>
<context>
    <name>QUsbDeviceModel</name>
    <message>
        <source>Unnamed device</source>
        <translation>Unbenanntes Gerät</translation>
    </message>
    <message>
        <source>1.5 Mb/s</source>
        <translation>1,5 Mb/s</translation>
    </message>
    <message>
        <source>12 Mb/s</source>
        <translation>12 Mb/s</translation>
    </message>
    <message>
        <source>480 Mb/s</source>
        <translation>480 Mb/s</translation>
    </message>
    <message>
        <source>5 Gb/s</source>
        <translation>5 Gb/s</translation>
    </message>
    <message>
        <source>10 Gb/s</source>
        <translation>10 Gb/s</translation>
    </message>
    <message>
        <source>20 Gb/s</source>
        <translation>20 Gb/s</translation>
    </message>
    <message>
        <source>ID %1, bus %2, address %3</source>
        <translation>ID %1, Bus %2, Adresse %3</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>vendor and product identifier</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>QUsbEndpoint</name>
    <message>
        <source>endpoint 0x%1 is closed</source>
        <translation>Endpunkt 0x%1 ist geschlossen</translation>
    </message>
</context>
<context>
    <name>QUsbFxImage</name>
    <message>
        <source>The firmware image is no good: at offset %1, %2.</source>
        <translation>Das Firmware-Abbild ist unbrauchbar, an Position %1: %2.</translation>
    </message>
    <message>
        <source>Build the image for booting over USB (elf2img -imgtype 0xb0).</source>
        <translation>Erzeuge das Abbild zum Starten über USB (elf2img -imgtype 0xb0).</translation>
    </message>
    <message>
        <source>Check that it is the right file, and complete.</source>
        <translation>Prüfe, ob es die richtige Datei ist, und vollständig.</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the signature &quot;CY&quot; is missing</source>
        <translation>die Signatur „CY“ fehlt</translation>
    </message>
    <message>
        <source>the image says that it is data, not a program</source>
        <translation>das Abbild sagt, dass es Daten sind und kein Programm</translation>
    </message>
    <message>
        <source>the image is of type %1, not 0xb0</source>
        <translation>das Abbild ist vom Typ %1, nicht 0xb0</translation>
    </message>
    <message>
        <source>a section claims %1 bytes, but only %2 follow</source>
        <translation>ein Abschnitt gibt %1 Bytes an, aber nur %2 folgen</translation>
    </message>
    <message>
        <source>a section of %1 bytes at address %2 goes beyond all memory</source>
        <translation>ein Abschnitt von %1 Bytes an Adresse %2 geht über allen Speicher hinaus</translation>
    </message>
    <message>
        <source>the image has no sections</source>
        <translation>das Abbild hat keine Abschnitte</translation>
    </message>
    <message>
        <source>the checksum is %1, but the data have %2</source>
        <translation>die Prüfsumme ist %1, aber die Daten haben %2</translation>
    </message>
    <message>
        <source>a record should begin with a colon</source>
        <translation>ein Datensatz sollte mit einem Doppelpunkt beginnen</translation>
    </message>
    <message>
        <source>the file ends within a record</source>
        <translation>die Datei endet in einem Datensatz</translation>
    </message>
    <message>
        <source>there should be a hexadecimal digit</source>
        <translation>hier sollte eine hexadezimale Ziffer stehen</translation>
    </message>
    <message>
        <source>the checksum of the record is %1, but should be %2</source>
        <translation>die Prüfsumme des Datensatzes ist %1, sollte aber %2 sein</translation>
    </message>
    <message>
        <source>the record goes beyond the 64 KiB that its address can reach</source>
        <translation>der Datensatz geht über die 64 KiB hinaus, die seine Adresse erreichen kann</translation>
    </message>
    <message>
        <source>the record goes beyond all memory</source>
        <translation>der Datensatz geht über allen Speicher hinaus</translation>
    </message>
    <message>
        <source>a record of type %1 should have %2 bytes of data, not %3</source>
        <translation>ein Datensatz vom Typ %1 sollte %2 Bytes Daten haben, nicht %3</translation>
    </message>
    <message>
        <source>records of type %1 are not known</source>
        <translation>Datensätze vom Typ %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>something follows the end record</source>
        <translation>auf den End-Datensatz folgt noch etwas</translation>
    </message>
    <message>
        <source>the file ends without an end record</source>
        <translation>die Datei endet ohne End-Datensatz</translation>
    </message>
    <message>
        <source>the image has no data</source>
        <translation>das Abbild hat keine Daten</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfe ihren Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>file name: why</comment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a firmware image.</source>
        <translation>%1 ist zu groß für ein Firmware-Abbild.</translation>
    </message>
</context>
<context>
    <name>QUsbFxLoader</name>
    <message>
        <source>There is no firmware image to load.</source>
        <translation>Es gibt kein Firmware-Abbild zu laden.</translation>
    </message>
    <message numerus="yes">
        <source>The firmware image has %n bytes at address %1, beyond the memory inside an FX2.</source>
        <translation>
            <numerusform>Das Firmware-Abbild hat %n Byte an Adresse %1, außerhalb des Speichers in einem FX2.</numerusform>
            <numerusform>Das Firmware-Abbild hat %n Bytes an Adresse %1, außerhalb des Speichers in einem FX2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link the firmware for 0x0000 to 0x3fff, or load a loader for external memory first.</source>
        <translation>Linke die Firmware für 0x0000 bis 0x3fff oder lade zuerst einen Lader für externen Speicher.</translation>
    </message>
    <message>
        <source>Check that the image is for this chip and its memory. Power-cycle the device and try again.</source>
        <translation>Prüfe, ob das Abbild für diesen Chip und seinen Speicher ist. Schalte das Gerät aus und wieder ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 read back %2 of %3 bytes.</source>
        <translation>%1 lieferte beim Zurücklesen %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>%1 read back %2 instead of %3 at address %4.</source>
        <translation>%1 lieferte beim Zurücklesen %2 statt %3 an Adresse %4.</translation>
    </message>
    <message>
        <source>Loading firmware stopped at address %1, after %2 of %3 bytes. %4</source>
        <comment>%4: a sentence</comment>
        <translation>Das Laden der Firmware brach an Adresse %1 ab, nach %2 von %3 Bytes. %4</translation>
    </message>
    <message>
        <source>Check that the image is for this chip and that its boot loader runs: power-cycle the device and try again.</source>
        <translation>Prüfe, ob das Abbild für diesen Chip ist und ob dessen Bootloader läuft: schalte das Gerät aus und wieder ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Loading firmware was given up after %1 of %2 bytes.</source>
        <translation>Das Laden der Firmware wurde nach %1 von %2 Bytes aufgegeben.</translation>
    </message>
    <message>
        <source>Keep the device and the loader until it has finished.</source>
        <translation>Behalte das Gerät und den Lader, bis das Laden fertig ist.</translation>
    </message>
    <message>
        <source>Firmware is being loaded already.</source>
        <translation>Es wird schon Firmware geladen.</translation>
    </message>
    <message>
        <source>Wait until that has finished, or cancel it.</source>
        <translation>Warte, bis das fertig ist, oder brich es ab.</translation>
    </message>
</context>
<context>
    <name>QUsbHub</name>
    <message>
        <source>%1 is not a hub.</source>
        <translation>%1 ist kein Hub.</translation>
    </message>
    <message>
        <source>Choose a device whose class is Hub.</source>
        <translation>Wähle ein Gerät, dessen Klasse Hub ist.</translation>
    </message>
    <message>
        <source>%1: a hub has no port 0.</source>
        <translation>%1: ein Hub hat keinen Port 0.</translation>
    </message>
    <message>
        <source>Ports count from 1.</source>
        <translation>Ports zählen ab 1.</translation>
    </message>
    <message>
        <source>%1: the answer to &quot;%2&quot; is too short or makes no sense: %3.</source>
        <translation>%1: die Antwort auf „%2“ ist zu kurz oder ergibt keinen Sinn: %3.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>Try again; if that does not help, the hub is faulty.</source>
        <translation>Versuche es noch einmal; hilft das nicht, ist der Hub fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>QUsbInterface</name>
    <message>
        <source>interface %1 was released</source>
        <translation>Schnittstelle %1 wurde freigegeben</translation>
    </message>
    <message>
        <source>interface %1 is being changed already</source>
        <translation>Schnittstelle %1 wird schon geändert</translation>
    </message>
    <message>
        <source>interface %1 has no alternate setting %2</source>
        <translation>Schnittstelle %1 hat keine Alternativeinstellung %2</translation>
    </message>
    <message>
        <source>endpoint 0x%1 has no bulk streams</source>
        <translation>Endpunkt 0x%1 hat keine Bulk-Streams</translation>
    </message>
    <message>
        <source>there is nothing to allocate</source>
        <translation>es gibt nichts zuzuteilen</translation>
    </message>
</context>
<context>
    <name>QUsbKernelPort</name>
    <message>
        <source>there is no device to plug in</source>
        <translation>es gibt kein Gerät zum Einstecken</translation>
    </message>
    <message>
        <source>another device is plugged in here</source>
        <translation>hier ist ein anderes Gerät eingesteckt</translation>
    </message>
    <message>
        <source>Unplug it, or use another QUsbKernelPort.</source>
        <translation>Ziehe es ab oder verwende einen anderen QUsbKernelPort.</translation>
    </message>
    <message>
        <source>the kernel&apos;s virtual ports are not faster than SuperSpeed</source>
        <translation>die virtuellen Ports des Kernels sind nicht schneller als SuperSpeed</translation>
    </message>
    <message>
        <source>Give the device a speed of SuperSpeed or below.</source>
        <translation>Gib dem Gerät höchstens die Geschwindigkeit SuperSpeed.</translation>
    </message>
    <message>
        <source>the device is plugged in elsewhere</source>
        <translation>das Gerät ist anderswo eingesteckt</translation>
    </message>
    <message>
        <source>Unplug it there: QUsbVirtualDevice::unplug().</source>
        <translation>Ziehe es dort ab: QUsbVirtualDevice::unplug().</translation>
    </message>
    <message>
        <source>there is no socket to be had</source>
        <translation>es ist kein Socket zu bekommen</translation>
    </message>
    <message>
        <source>no port of vhci_hcd is free</source>
        <translation>kein Port von vhci_hcd ist frei</translation>
    </message>
    <message>
        <source>Unplug other virtual devices.</source>
        <translation>Ziehe andere virtuelle Geräte ab.</translation>
    </message>
    <message>
        <source>the kernel does not take the virtual device</source>
        <translation>der Kernel nimmt das virtuelle Gerät nicht an</translation>
    </message>
    <message>
        <source>Run it as root, outside of containers that have a read-only /sys.</source>
        <translation>Führe es als root aus, außerhalb von Containern, in denen /sys nur lesbar ist.</translation>
    </message>
    <message>
        <source>the kernel has no virtual host controller: vhci_hcd is not loaded</source>
        <translation>der Kernel hat keinen virtuellen Host-Controller: vhci_hcd ist nicht geladen</translation>
    </message>
    <message>
        <source>Run, as root, &apos;modprobe vhci-hcd&apos;. If there is no such module: Debian has it in linux-image-amd64, though not in its cloud kernel, Ubuntu in linux-modules-extra, Fedora in kernel-modules-extra; a container has the modules of its host.</source>
        <translation>Führe als root »modprobe vhci-hcd« aus. Gibt es das Modul nicht: Debian hat es in linux-image-amd64, aber nicht im Cloud-Kernel, Ubuntu in linux-modules-extra, Fedora in kernel-modules-extra; ein Container hat die Module seines Wirts.</translation>
    </message>
    <message>
        <source>only root may plug a virtual device into the kernel</source>
        <translation>nur root darf ein virtuelles Gerät in den Kernel einstecken</translation>
    </message>
    <message>
        <source>Run it as root, with sudo.</source>
        <translation>Führe es als root aus, mit sudo.</translation>
    </message>
</context>
<context>
    <name>QUsbLibusbDevice</name>
    <message>
        <source>the system could not open the device</source>
        <translation>das System konnte das Gerät nicht öffnen</translation>
    </message>
    <message>
        <source>claiming interface %1 failed</source>
        <translation>Schnittstelle %1 ließ sich nicht belegen</translation>
    </message>
    <message>
        <source>releasing interface %1 failed</source>
        <translation>Schnittstelle %1 ließ sich nicht freigeben</translation>
    </message>
    <message>
        <source>there is no memory for another transfer</source>
        <translation>es ist kein Speicher für noch eine Übertragung da</translation>
    </message>
    <message>
        <source>the kernel&apos;s memory for USB transfers is exhausted</source>
        <translation>der Speicher des Kernels für USB-Übertragungen ist erschöpft</translation>
    </message>
    <message>
        <source>Queue fewer or smaller transfers, or raise usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</source>
        <translation>Stelle weniger oder kleinere Übertragungen an oder erhöhe usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</translation>
    </message>
    <message>
        <source>the system did not accept the transfer</source>
        <translation>das System hat die Übertragung nicht angenommen</translation>
    </message>
    <message>
        <source>libusb could not be started</source>
        <translation>libusb konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>the file descriptor could not be made use of</source>
        <translation>der Dateideskriptor ließ sich nicht verwenden</translation>
    </message>
    <message>
        <source>the system has no file in /dev/bus/usb for it</source>
        <translation>das System hat dafür keine Datei in /dev/bus/usb</translation>
    </message>
    <message>
        <source>Start the container with access to /dev/bus/usb, or check that udev is running.</source>
        <translation>Starte den Container mit Zugriff auf /dev/bus/usb oder prüfe, ob udev läuft.</translation>
    </message>
    <message>
        <source>allocating bulk streams failed</source>
        <translation>Bulk-Streams ließen sich nicht zuteilen</translation>
    </message>
    <message>
        <source>freeing bulk streams failed</source>
        <translation>Bulk-Streams ließen sich nicht freigeben</translation>
    </message>
    <message>
        <source>the kernel driver of interface %1 could not be asked for</source>
        <translation>der Kernel-Treiber von Schnittstelle %1 ließ sich nicht erfragen</translation>
    </message>
    <message>
        <source>detaching the kernel driver of interface %1 failed</source>
        <translation>der Kernel-Treiber von Schnittstelle %1 ließ sich nicht abkoppeln</translation>
    </message>
    <message>
        <source>attaching a kernel driver to interface %1 failed</source>
        <translation>an Schnittstelle %1 ließ sich kein Kernel-Treiber ankoppeln</translation>
    </message>
    <message>
        <source>the bus has no bandwidth left for this endpoint</source>
        <translation>der Bus hat für diesen Endpunkt keine Bandbreite mehr</translation>
    </message>
    <message>
        <source>Choose an alternate setting that needs less, or unplug another device from this bus.</source>
        <translation>Wähle eine Alternativeinstellung, die weniger braucht, oder ziehe ein anderes Gerät von diesem Bus ab.</translation>
    </message>
    <message>
        <source>the system does not accept transfers of this size</source>
        <translation>das System nimmt Übertragungen dieser Größe nicht an</translation>
    </message>
    <message>
        <source>Send less in one transfer.</source>
        <translation>Sende weniger in einer Übertragung.</translation>
    </message>
</context>
<context>
    <name>QUsbProtocol</name>
    <message>
        <source>Low speed (1.5 Mb/s)</source>
        <translation>Low Speed (1,5 Mb/s)</translation>
    </message>
    <message>
        <source>Full speed (12 Mb/s)</source>
        <translation>Full Speed (12 Mb/s)</translation>
    </message>
    <message>
        <source>High speed (480 Mb/s)</source>
        <translation>High Speed (480 Mb/s)</translation>
    </message>
    <message>
        <source>SuperSpeed (5 Gb/s)</source>
        <translation>SuperSpeed (5 Gb/s)</translation>
    </message>
    <message>
        <source>SuperSpeedPlus (10 Gb/s)</source>
        <translation>SuperSpeedPlus (10 Gb/s)</translation>
    </message>
    <message>
        <source>SuperSpeedPlus, two lanes (20 Gb/s)</source>
        <translation>SuperSpeedPlus, zwei Lanes (20 Gb/s)</translation>
    </message>
    <message>
        <source>Unknown speed</source>
        <translation>Unbekannte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Isochronous</source>
        <translation>Isochron</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrupt</translation>
    </message>
</context>
<context>
    <name>QUsbSetupPacket</name>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>reserved recipient</source>
        <translation>reservierter Empfänger</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>alternate setting %1</source>
        <translation>Alternativeinstellung %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>input report %1</source>
        <translation>Eingabebericht %1</translation>
    </message>
    <message>
        <source>output report %1</source>
        <translation>Ausgabebericht %1</translation>
    </message>
    <message>
        <source>feature report %1</source>
        <translation>Merkmalbericht %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>Standard request %1</source>
        <translation>Standardanfrage %1</translation>
    </message>
    <message>
        <source>Class request %1</source>
        <translation>Klassenanfrage %1</translation>
    </message>
    <message>
        <source>Vendor request %1</source>
        <translation>Herstelleranfrage %1</translation>
    </message>
    <message>
        <source>Reserved request %1</source>
        <translation>Reservierte Anfrage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes from the device</source>
        <translation>
            <numerusform>%n Byte vom Gerät</numerusform>
            <numerusform>%n Bytes vom Gerät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes to the device</source>
        <translation>
            <numerusform>%n Byte an das Gerät</numerusform>
            <numerusform>%n Bytes an das Gerät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QUsbStreamDevice</name>
    <message>
        <source>There is no IN endpoint to read from.</source>
        <translation>Es gibt keinen IN-Endpunkt, von dem zu lesen ist.</translation>
    </message>
    <message>
        <source>There is no OUT endpoint to write to.</source>
        <translation>Es gibt keinen OUT-Endpunkt, an den zu schreiben ist.</translation>
    </message>
    <message>
        <source>Open it for reading, writing, or both.</source>
        <translation>Öffne es zum Lesen, zum Schreiben oder für beides.</translation>
    </message>
    <message>
        <source>The transfers of the time before close() are still under way.</source>
        <translation>Die Übertragungen aus der Zeit vor close() laufen noch.</translation>
    </message>
    <message>
        <source>Nothing happened in time.</source>
        <translation>In der Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Es ist schon offen.</translation>
    </message>
    <message>
        <source>The read buffer is full; read from it first.</source>
        <translation>Der Lesepuffer ist voll; lies zuerst daraus.</translation>
    </message>
</context>
<context>
    <name>QUsbSysfs</name>
    <message>
        <source>it belongs to %1:%2, mode %3</source>
        <comment>owner, group, octal mode</comment>
        <translation>sie gehört %1:%2, Modus %3</translation>
    </message>
    <message>
        <source>In WSL, attach a device with usbipd on the Windows side.</source>
        <translation>In WSL schließe ein Gerät mit usbipd auf der Windows-Seite an.</translation>
    </message>
    <message>
        <source>Start the container with access to /dev/bus/usb and /sys.</source>
        <translation>Starte den Container mit Zugriff auf /dev/bus/usb und /sys.</translation>
    </message>
    <message>
        <source>Run this on a machine with a USB controller, or pass one through to this virtual machine.</source>
        <translation>Starte dies auf einem Rechner mit USB-Controller oder reiche einen an diese virtuelle Maschine durch.</translation>
    </message>
    <message>
        <source>This system has no USB bus: there is nothing in %1.</source>
        <translation>Dieses System hat keinen USB-Bus: in %1 ist nichts.</translation>
    </message>
</context>
<context>
    <name>QUsbTransferError</name>
    <message>
        <source>this endpoint cannot be read from</source>
        <translation>von diesem Endpunkt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not a size that can be read</source>
        <translation>%1 ist keine Größe, die gelesen werden kann</translation>
    </message>
    <message>
        <source>the time-out is negative</source>
        <translation>das Zeitlimit ist negativ</translation>
    </message>
    <message>
        <source>this endpoint cannot be written to</source>
        <translation>an diesen Endpunkt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>too much data for one transfer</source>
        <translation>zu viele Daten für eine Übertragung</translation>
    </message>
    <message>
        <source>a request for data takes none along</source>
        <translation>eine Anfrage nach Daten nimmt keine mit</translation>
    </message>
    <message>
        <source>wLength is %1, but there are %2 bytes of data</source>
        <translation>wLength ist %1, aber es sind %2 Bytes Daten</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>vid:pid at port path</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Request %1 to %2</source>
        <translation>Anfrage %1 an %2</translation>
    </message>
    <message>
        <source>Bulk IN %1 of %2</source>
        <translation>Bulk IN %1 von %2</translation>
    </message>
    <message>
        <source>Bulk OUT %1 of %2</source>
        <translation>Bulk OUT %1 von %2</translation>
    </message>
    <message>
        <source>Interrupt IN %1 of %2</source>
        <translation>Interrupt IN %1 von %2</translation>
    </message>
    <message>
        <source>Interrupt OUT %1 of %2</source>
        <translation>Interrupt OUT %1 von %2</translation>
    </message>
    <message>
        <source>Isochronous IN %1 of %2</source>
        <translation>Isochron IN %1 von %2</translation>
    </message>
    <message>
        <source>Isochronous OUT %1 of %2</source>
        <translation>Isochron OUT %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes done</source>
        <translation>%1 von %2 Bytes fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not finished within %1 ms</source>
        <translation>nicht fertig innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>the device refused the request (stall)</source>
        <translation>das Gerät hat die Anfrage abgelehnt (Stall)</translation>
    </message>
    <message>
        <source>the endpoint is halted (stall)</source>
        <translation>der Endpunkt ist angehalten (Stall)</translation>
    </message>
    <message>
        <source>the device sent more than was asked for</source>
        <translation>das Gerät hat mehr gesendet als verlangt</translation>
    </message>
    <message>
        <source>the device was unplugged</source>
        <translation>das Gerät wurde abgezogen</translation>
    </message>
    <message>
        <source>protocol error on the bus</source>
        <translation>Protokollfehler auf dem Bus</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>es ist nicht offen</translation>
    </message>
    <message>
        <source>closed while the transfer was under way</source>
        <translation>während der Übertragung geschlossen</translation>
    </message>
    <message>
        <source>this kind of transfer is not supported</source>
        <translation>diese Art der Übertragung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the device has something to say at all.</source>
        <translation>Gib mehr Zeit oder prüfe, ob das Gerät überhaupt etwas zu sagen hat.</translation>
    </message>
    <message>
        <source>This is normal for requests that a device does not support; check request, value and index.</source>
        <translation>Das ist normal bei Anfragen, die ein Gerät nicht unterstützt; prüfe Anfrage, Wert und Index.</translation>
    </message>
    <message>
        <source>Clear the halt before the next transfer.</source>
        <translation>Hebe den Halt vor der nächsten Übertragung auf.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecke es wieder ein.</translation>
    </message>
    <message>
        <source>Try another cable or port; the kernel log may know more.</source>
        <translation>Versuche ein anderes Kabel oder einen anderen Port; das Kernel-Log weiß vielleicht mehr.</translation>
    </message>
    <message>
        <source>Open the device and claim the interface first.</source>
        <translation>Öffne zuerst das Gerät und belege die Schnittstelle.</translation>
    </message>
    <message>
        <source>Wait for that to finish.</source>
        <translation>Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>subject: what happened; bytes done</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>this endpoint cannot be drained</source>
        <translation>dieser Endpunkt kann nicht leergelesen werden</translation>
    </message>
    <message>
        <source>the device does not stop sending</source>
        <translation>das Gerät hört nicht auf zu senden</translation>
    </message>
    <message>
        <source>Tell it to stop first, or reset it.</source>
        <translation>Weise es zuerst an aufzuhören oder setze es zurück.</translation>
    </message>
    <message>
        <source>its descriptor says that it carries no data in this alternate setting</source>
        <translation>laut Deskriptor befördert der Endpunkt in dieser Alternativeinstellung keine Daten</translation>
    </message>
    <message>
        <source>a buffer of %1 bytes does not hold a whole number of packets of %2 bytes</source>
        <translation>ein Puffer von %1 Bytes fasst keine ganze Zahl von Paketen zu %2 Bytes</translation>
    </message>
    <message>
        <source>isochronous data is not read into a caller&apos;s buffer</source>
        <translation>isochrone Daten werden nicht in einen Puffer des Aufrufers gelesen</translation>
    </message>
    <message>
        <source>isochronous endpoints have no messages</source>
        <translation>isochrone Endpunkte haben keine Nachrichten</translation>
    </message>
    <message>
        <source>only isochronous endpoints have packets</source>
        <translation>nur isochrone Endpunkte haben Pakete</translation>
    </message>
    <message>
        <source>%1 is not a number of packets that can be read</source>
        <translation>%1 ist keine Zahl von Paketen, die gelesen werden kann</translation>
    </message>
    <message>
        <source>a packet carries 0 to %1 bytes</source>
        <translation>ein Paket befördert 0 bis %1 Bytes</translation>
    </message>
    <message>
        <source>the sizes of the packets do not add up to the size of the data</source>
        <translation>die Größen der Pakete ergeben zusammen nicht die Größe der Daten</translation>
    </message>
    <message>
        <source>there is no endpoint for the reply</source>
        <translation>es gibt keinen Endpunkt für die Antwort</translation>
    </message>
    <message>
        <source>the kernel did not give the transfer back</source>
        <translation>der Kernel hat die Übertragung nicht zurückgegeben</translation>
    </message>
    <message>
        <source>the message is longer</source>
        <translation>die Nachricht ist länger</translation>
    </message>
    <message>
        <source>Read on, or allow for longer messages.</source>
        <translation>Lies weiter oder lass längere Nachrichten zu.</translation>
    </message>
    <message>
        <source>The stream has no endpoint, or it is gone.</source>
        <translation>Der Stream hat keinen Endpunkt, oder es gibt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Claim the interface again, and make a new stream.</source>
        <translation>Belege die Schnittstelle wieder und lege einen neuen Stream an.</translation>
    </message>
    <message>
        <source>this endpoint cannot be read from in this alternate setting</source>
        <translation>von diesem Endpunkt kann in dieser Alternativeinstellung nicht gelesen werden</translation>
    </message>
    <message>
        <source>this endpoint cannot be written to in this alternate setting</source>
        <translation>an diesen Endpunkt kann in dieser Alternativeinstellung nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 transfers of %2 bytes are %3 bytes, but the system allows all USB transfers together no more than %4</source>
        <translation>%1 Übertragungen zu %2 Bytes sind %3 Bytes, aber das System erlaubt allen USB-Übertragungen zusammen nicht mehr als %4</translation>
    </message>
    <message>
        <source>Queue fewer or smaller transfers, or raise usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</source>
        <translation>Stelle weniger oder kleinere Übertragungen an oder erhöhe usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</translation>
    </message>
    <message>
        <source>%1 bytes done</source>
        <translation>%1 Bytes fertig</translation>
    </message>
    <message>
        <source>it is being reset or changed, or a stream is running on it</source>
        <translation>es wird zurückgesetzt oder geändert, oder ein Stream läuft darauf</translation>
    </message>
    <message>
        <source>The stream is still ending.</source>
        <translation>Der Stream endet gerade noch.</translation>
    </message>
    <message>
        <source>Start it again when it has finished.</source>
        <translation>Starte ihn wieder, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>QUsbUsbfs</name>
    <message>
        <source>this program has too many files open</source>
        <translation>dieses Programm hat zu viele Dateien offen</translation>
    </message>
    <message>
        <source>Close some, or raise the limit (ulimit -n).</source>
        <translation>Schließe einige oder erhöhe die Grenze (ulimit -n).</translation>
    </message>
    <message>
        <source>%1 is not an open file descriptor</source>
        <translation>%1 ist kein offener Dateideskriptor</translation>
    </message>
    <message>
        <source>the file descriptor does not allow reading and writing</source>
        <translation>der Dateideskriptor erlaubt nicht Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Open the device&apos;s node with O_RDWR.</source>
        <translation>Öffne die Gerätedatei mit O_RDWR.</translation>
    </message>
    <message>
        <source>the device of the file descriptor was unplugged</source>
        <translation>das Gerät des Dateideskriptors wurde abgezogen</translation>
    </message>
    <message>
        <source>the file descriptor is not one of a USB device</source>
        <translation>der Dateideskriptor gehört zu keinem USB-Gerät</translation>
    </message>
    <message>
        <source>It must be one of a node in /dev/bus/usb.</source>
        <translation>Er muss zu einer Gerätedatei in /dev/bus/usb gehören.</translation>
    </message>
    <message>
        <source>this system has no file descriptors for USB devices</source>
        <translation>dieses System hat keine Dateideskriptoren für USB-Geräte</translation>
    </message>
</context>
<context>
    <name>QUsbVirtualBus</name>
    <message>
        <source>virtual devices have no file descriptor</source>
        <translation>virtuelle Geräte haben keinen Dateideskriptor</translation>
    </message>
    <message>
        <source>the virtual bus is being deleted</source>
        <translation>der virtuelle Bus wird gerade gelöscht</translation>
    </message>
    <message>
        <source>the hub is not plugged into this bus</source>
        <translation>der Hub ist nicht in diesen Bus eingesteckt</translation>
    </message>
    <message>
        <source>there is no port %1</source>
        <translation>es gibt keinen Port %1</translation>
    </message>
    <message>
        <source>The ports are 1 to %1.</source>
        <translation>Die Ports sind 1 bis %1.</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>der Port ist belegt</translation>
    </message>
    <message>
        <source>Unplug what is in it, or choose another one.</source>
        <translation>Ziehe ab, was darin steckt, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>the bus has no address left</source>
        <translation>der Bus hat keine Adresse mehr frei</translation>
    </message>
    <message>
        <source>Unplug a device.</source>
        <translation>Ziehe ein Gerät ab.</translation>
    </message>
    <message>
        <source>the device is plugged in already</source>
        <translation>das Gerät ist schon eingesteckt</translation>
    </message>
    <message>
        <source>Unplug it first.</source>
        <translation>Ziehe es zuerst ab.</translation>
    </message>
    <message>
        <source>the device left while it was being enumerated</source>
        <translation>das Gerät verschwand, während es enumeriert wurde</translation>
    </message>
    <message>
        <source>the device did not let itself be enumerated</source>
        <translation>das Gerät ließ sich nicht enumerieren</translation>
    </message>
    <message>
        <source>Let it answer GET_DESCRIPTOR and SET_CONFIGURATION.</source>
        <translation>Lass es GET_DESCRIPTOR und SET_CONFIGURATION beantworten.</translation>
    </message>
    <message>
        <source>the hub was unplugged</source>
        <translation>der Hub wurde abgezogen</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>das Gerät ist weg</translation>
    </message>
    <message>
        <source>its virtual node</source>
        <translation>seinen virtuellen Geräteknoten</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>das System verweigert es</translation>
    </message>
</context>
<context>
    <name>QUsbVirtualCatalogue</name>
    <message>
        <source>Loopback: sends back what it gets (bulk)</source>
        <translation>Loopback: schickt zurück, was kommt (Bulk)</translation>
    </message>
    <message>
        <source>Source and sink: sends zeros without end, and takes them (bulk)</source>
        <translation>Quelle und Senke: schickt endlos Nullen und nimmt sie an (Bulk)</translation>
    </message>
    <message>
        <source>Serial port like FTDI&apos;s, which echoes</source>
        <translation>Serielle Schnittstelle wie von FTDI, mit Echo</translation>
    </message>
    <message>
        <source>Serial port of the communications class, which echoes</source>
        <translation>Serielle Schnittstelle der Klasse Kommunikation, mit Echo</translation>
    </message>
    <message>
        <source>Keyboard (HID)</source>
        <translation>Tastatur (HID)</translation>
    </message>
    <message>
        <source>Mouse (HID)</source>
        <translation>Maus (HID)</translation>
    </message>
    <message>
        <source>Memory stick of 1 MiB with a file on it</source>
        <translation>Speicherstick mit 1 MiB und einer Datei darauf</translation>
    </message>
    <message>
        <source>Camera without pictures: descriptors only</source>
        <translation>Kamera ohne Bilder: nur Deskriptoren</translation>
    </message>
    <message>
        <source>Headset without sound: descriptors only</source>
        <translation>Headset ohne Ton: nur Deskriptoren</translation>
    </message>
    <message>
        <source>Hub with 7 ports</source>
        <translation>Hub mit 7 Ports</translation>
    </message>
    <message>
        <source>Sine of 441 Hz without end (isochronous)</source>
        <translation>Endloser Sinus von 441 Hz (isochron)</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message numerus="yes">
        <source>Read up to %n byte(s) from endpoint %1</source>
        <translation>
            <numerusform>Bis zu %n Byte von Endpunkt %1 lesen</numerusform>
            <numerusform>Bis zu %n Bytes von Endpunkt %1 lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an empty packet to endpoint %1</source>
        <translation>Ein leeres Paket an Endpunkt %1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n byte(s) to endpoint %1</source>
        <translation>
            <numerusform>%n Byte an Endpunkt %1 schreiben</numerusform>
            <numerusform>%n Bytes an Endpunkt %1 schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 von %n Byte</numerusform>
            <numerusform>%1 von %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Refused (stall)</source>
        <translation>Abgelehnt (Stall)</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Transfer error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Kein Speicher</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>Read %n packet(s) from isochronous endpoint %1</source>
        <translation>
            <numerusform>%n Paket von isochronem Endpunkt %1 lesen</numerusform>
            <numerusform>%n Pakete von isochronem Endpunkt %1 lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 bytes in %n packet(s) to isochronous endpoint %2</source>
        <translation>
            <numerusform>%1 Bytes in %n Paket an isochronen Endpunkt %2 schreiben</numerusform>
            <numerusform>%1 Bytes in %n Paketen an isochronen Endpunkt %2 schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestButton</name>
    <message>
        <source>&amp;Send</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask the device to give up; what has moved until then is kept</source>
        <translation>Das Gerät bitten aufzugeben; was bis dahin übertragen wurde, bleibt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Waiting for the device to give the request back</source>
        <translation>Wartet darauf, dass das Gerät die Anfrage zurückgibt</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Die Anfrage senden (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>∞ (none)</source>
        <comment>no timeout</comment>
        <translation>∞ (keines)</translation>
    </message>
    <message>
        <source>How long to wait for the device; 0 waits until the request is cancelled</source>
        <translation>Wie lange auf das Gerät gewartet wird; bei 0, bis die Anfrage abgebrochen wird</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Wähle zuerst ein Gerät aus.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>Das Gerät wurde abgezogen.</translation>
    </message>
    <message>
        <source>Open the device to send requests.</source>
        <translation>Öffne das Gerät, um Anfragen zu senden.</translation>
    </message>
    <message>
        <source>This may change the device. Switch “Allow writes” on to send it.</source>
        <translation>Das kann das Gerät verändern: erst „Schreiben erlauben“ einschalten.</translation>
    </message>
</context>
<context>
    <name>RequestHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Requests to the selected device are put together here.</source>
        <translation>Hier werden Anfragen an das ausgewählte Gerät zusammengestellt.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Bisherige Anfragen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>RequestTemplates</name>
    <message>
        <source>Standard requests</source>
        <translation>Standardanfragen</translation>
    </message>
    <message>
        <source>Read the device descriptor</source>
        <translation>Den Gerätedeskriptor lesen</translation>
    </message>
    <message>
        <source>Read the first configuration</source>
        <translation>Die erste Konfiguration lesen</translation>
    </message>
    <message>
        <source>Read the list of languages</source>
        <translation>Die Liste der Sprachen lesen</translation>
    </message>
    <message>
        <source>Read the manufacturer&apos;s name</source>
        <translation>Den Namen des Herstellers lesen</translation>
    </message>
    <message>
        <source>Read the product&apos;s name</source>
        <translation>Den Namen des Produkts lesen</translation>
    </message>
    <message>
        <source>Read the serial number</source>
        <translation>Die Seriennummer lesen</translation>
    </message>
    <message>
        <source>Read the capabilities (BOS)</source>
        <translation>Die Fähigkeiten lesen (BOS)</translation>
    </message>
    <message>
        <source>Read the device qualifier</source>
        <translation>Den Device Qualifier lesen</translation>
    </message>
    <message>
        <source>Read the configuration at the other speed</source>
        <translation>Die Konfiguration bei der anderen Geschwindigkeit lesen</translation>
    </message>
    <message>
        <source>Read the device&apos;s status</source>
        <translation>Den Status des Geräts lesen</translation>
    </message>
    <message>
        <source>Read the selected configuration</source>
        <translation>Die ausgewählte Konfiguration lesen</translation>
    </message>
    <message>
        <source>Allow remote wake-up</source>
        <translation>Fernwecken erlauben</translation>
    </message>
    <message>
        <source>Forbid remote wake-up</source>
        <translation>Fernwecken verbieten</translation>
    </message>
    <message>
        <source>Requests of hubs</source>
        <translation>Anfragen für Hubs</translation>
    </message>
    <message>
        <source>Read the hub descriptor</source>
        <translation>Den Hub-Deskriptor lesen</translation>
    </message>
    <message>
        <source>Read the hub&apos;s status</source>
        <translation>Den Status des Hubs lesen</translation>
    </message>
    <message>
        <source>Read the status of port 1</source>
        <translation>Den Status von Port 1 lesen</translation>
    </message>
    <message>
        <source>Switch port 1 on</source>
        <translation>Port 1 einschalten</translation>
    </message>
    <message>
        <source>Switch port 1 off</source>
        <translation>Port 1 ausschalten</translation>
    </message>
    <message>
        <source>Read the report descriptor</source>
        <translation>Den Report-Deskriptor lesen</translation>
    </message>
    <message>
        <source>Read an input report</source>
        <translation>Einen Eingabebericht lesen</translation>
    </message>
    <message>
        <source>Read a feature report</source>
        <translation>Einen Merkmalbericht lesen</translation>
    </message>
    <message>
        <source>Read the idle rate</source>
        <translation>Die Leerlaufrate lesen</translation>
    </message>
    <message>
        <source>Read the protocol</source>
        <translation>Das Protokoll lesen</translation>
    </message>
    <message>
        <source>Send an output report</source>
        <translation>Einen Ausgabebericht senden</translation>
    </message>
    <message>
        <source>Report changes only</source>
        <translation>Nur Änderungen melden</translation>
    </message>
    <message>
        <source>Requests of interface %1 (HID)</source>
        <translation>Anfragen für Schnittstelle %1 (HID)</translation>
    </message>
    <message>
        <source>Requests of interface %1 (communications)</source>
        <translation>Anfragen für Schnittstelle %1 (Kommunikation)</translation>
    </message>
    <message>
        <source>Read the line coding</source>
        <translation>Die Leitungskodierung lesen</translation>
    </message>
    <message>
        <source>Set DTR and RTS</source>
        <translation>DTR und RTS setzen</translation>
    </message>
    <message>
        <source>Requests of interface %1 (mass storage)</source>
        <translation>Anfragen für Schnittstelle %1 (Massenspeicher)</translation>
    </message>
    <message>
        <source>Read the highest logical unit number</source>
        <translation>Die höchste Laufwerksnummer lesen</translation>
    </message>
    <message>
        <source>Requests of interface %1 (printer)</source>
        <translation>Anfragen für Schnittstelle %1 (Drucker)</translation>
    </message>
    <message>
        <source>Read the device ID</source>
        <translation>Die Geräte-ID lesen</translation>
    </message>
    <message>
        <source>Read the port status</source>
        <translation>Den Portstatus lesen</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>No response yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Put a request together and send it. What comes back is shown here.</source>
        <translation>Stelle eine Anfrage zusammen und sende sie. Was zurückkommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Bytes, duration and time</source>
        <translation>Bytes, Dauer und Uhrzeit</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Data as bytes</source>
        <translation>Daten als Bytes</translation>
    </message>
    <message>
        <source>Data as text</source>
        <translation>Daten als Text</translation>
    </message>
    <message>
        <source>Data taken apart</source>
        <translation>Daten zerlegt</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message numerus="yes">
        <source>[Only the first %n byte(s) are shown here.]</source>
        <translation>
            <numerusform>[Nur das erste Byte wird hier gezeigt.]</numerusform>
            <numerusform>[Nur die ersten %n Bytes werden hier gezeigt.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the device…</source>
        <translation>Wartet auf das Gerät …</translation>
    </message>
    <message>
        <source>No data came.</source>
        <translation>Es kamen keine Daten.</translation>
    </message>
    <message>
        <source>There was no data to send.</source>
        <translation>Es gab keine Daten zu senden.</translation>
    </message>
    <message>
        <source>Packet</source>
        <comment>its number</comment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Offset</source>
        <comment>in the data</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Isochronous packets</source>
        <translation>Isochrone Pakete</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of a packet</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>VirtualMenu</name>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Plug In</source>
        <translation>&amp;Einstecken</translation>
    </message>
    <message>
        <source>&amp;Unplug</source>
        <translation>&amp;Abziehen</translation>
    </message>
    <message>
        <source>Plug a virtual device into the selected hub, or into the bus</source>
        <translation>Ein virtuelles Gerät in den gewählten Hub oder in den Bus einstecken</translation>
    </message>
    <message>
        <source>Unplug the selected device, and what is behind it</source>
        <translation>Das gewählte Gerät abziehen, und was daran hängt</translation>
    </message>
</context>
<context>
    <name>VirtualOption</name>
    <message>
        <source>There is no virtual device &apos;%1&apos;: choose from %2, or %3 for an empty bus</source>
        <translation>Es gibt kein virtuelles Gerät »%1«: wähle aus %2, oder %3 für einen leeren Bus</translation>
    </message>
    <message>
        <source>Use virtual devices in place of hardware: a demonstration, or those named, with commas between them.</source>
        <translation>Virtuelle Geräte statt Hardware verwenden: eine Vorführung, oder die genannten, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>VirtualStrip</name>
    <message>
        <source>Virtual devices</source>
        <translation>Virtuelle Geräte</translation>
    </message>
    <message>
        <source>This computer has no USB bus. These devices exist in this program only, for trying things out.</source>
        <translation>Dieser Rechner hat keinen USB-Bus. Diese Geräte gibt es nur in diesem Programm, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>These devices exist in this program only, for trying things out.</source>
        <translation>Diese Geräte gibt es nur in diesem Programm, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>Why is there no USB bus?</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this computer has no USB bus, and what can be done</source>
        <translation>Warum dieser Rechner keinen USB-Bus hat, und was sich tun lässt</translation>
    </message>
    <message>
        <source>No USB bus</source>
        <translation>Kein USB-Bus</translation>
    </message>
</context>
</TS>
