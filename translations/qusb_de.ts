<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Cli::Command</name>
    <message>
        <source>Unexpected argument &apos;%1&apos;</source>
        <translation>Unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>To try qusb without USB hardware, add --virtual.</source>
        <translation>Um qusb ohne USB-Hardware auszuprobieren, geben Sie --virtual an.</translation>
    </message>
</context>
<context>
    <name>Cli::CommandTable</name>
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
    <message>
        <source>List the devices, one per line</source>
        <translation>Geräte auflisten, eines pro Zeile</translation>
    </message>
    <message>
        <source>Decode raw or hexadecimal descriptors</source>
        <translation>Rohe oder hexadezimale Deskriptoren dekodieren</translation>
    </message>
    <message>
        <source>Check descriptors against the rules of the specifications</source>
        <translation>Deskriptoren gegen die Regeln der Spezifikationen prüfen</translation>
    </message>
    <message>
        <source>Compare two devices or snapshots</source>
        <translation>Zwei Geräte oder Momentaufnahmen vergleichen</translation>
    </message>
    <message>
        <source>Show the configurations, interfaces and endpoints of a device</source>
        <translation>Konfigurationen, Schnittstellen und Endpunkte eines Geräts zeigen</translation>
    </message>
    <message>
        <source>Show the devices as a tree of hubs and ports</source>
        <translation>Geräte als Baum aus Hubs und Ports zeigen</translation>
    </message>
    <message>
        <source>Report devices as they are plugged in or unplugged</source>
        <translation>Melden, wenn Geräte eingesteckt oder abgezogen werden</translation>
    </message>
    <message>
        <source>Show the descriptors of devices, field by field</source>
        <translation>Deskriptoren von Geräten Feld für Feld zeigen</translation>
    </message>
    <message>
        <source>Save everything known about a device to a file</source>
        <translation>Alles über ein Gerät Bekannte in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>Cli::ControlCommand</name>
    <message>
        <source>Send these bytes (hexadecimal).</source>
        <translation>Diese Bytes senden (hexadezimal).</translation>
    </message>
    <message>
        <source>Missing arguments: REQUESTTYPE REQUEST VALUE INDEX</source>
        <translation>Es fehlen Argumente: ANFRAGETYP ANFRAGE WERT INDEX</translation>
    </message>
    <message>
        <source>An IN request cannot send data</source>
        <translation>Eine IN-Anfrage kann keine Daten senden</translation>
    </message>
    <message>
        <source>Missing argument LENGTH: the number of bytes to read</source>
        <translation>Das Argument LÄNGE fehlt: die Zahl der zu lesenden Bytes</translation>
    </message>
    <message>
        <source>An OUT request has no LENGTH argument; its length is that of --data, --text or --file</source>
        <translation>Eine OUT-Anfrage hat kein Argument LÄNGE; ihre Länge ist die von --data, --text oder --file</translation>
    </message>
    <message>
        <source>A control request can send at most %1 bytes.</source>
        <translation>Eine Steueranfrage kann höchstens %1 Bytes senden.</translation>
    </message>
    <message>
        <source>Send fewer bytes.</source>
        <translation>Senden Sie weniger Bytes.</translation>
    </message>
    <message>
        <source>An OUT request returns no data for --%1</source>
        <translation>Eine OUT-Anfrage liefert keine Daten für --%1</translation>
    </message>
    <message>
        <source>This request claims no interface. Add --interface to --detach</source>
        <translation>Diese Anfrage belegt keine Schnittstelle. Geben Sie --interface zu --detach an</translation>
    </message>
    <message>
        <source>The kernel gives devices their addresses. After a SET_ADDRESS from elsewhere it could not reach the device</source>
        <translation>Der Kernel vergibt die Adressen. Nach einem fremden SET_ADDRESS könnte er das Gerät nicht mehr erreichen</translation>
    </message>
    <message>
        <source>The kernel sends this request, without data</source>
        <translation>Der Kernel sendet diese Anfrage, und zwar ohne Daten</translation>
    </message>
    <message>
        <source>The kernel sends this request, with its own time-out</source>
        <translation>Der Kernel sendet diese Anfrage mit eigenem Zeitlimit</translation>
    </message>
    <message>
        <source>The kernel sends this request, and VALUE and INDEX are not valid for it</source>
        <translation>Der Kernel sendet diese Anfrage, und VALUE und INDEX sind dafür nicht gültig</translation>
    </message>
    <message>
        <source>The configuration cannot be set while an interface is claimed. Leave out --interface</source>
        <translation>Die Konfiguration kann nicht gesetzt werden, solange eine Schnittstelle belegt ist. Lassen Sie --interface weg</translation>
    </message>
    <message>
        <source>Interface %1 has no endpoint 0x%2 in its alternate setting %3.</source>
        <translation>Schnittstelle %1 hat in ihrer Alternativeinstellung %3 keinen Endpunkt 0x%2.</translation>
    </message>
    <message>
        <source>[OPTIONS] DEVICE REQUESTTYPE REQUEST VALUE INDEX [LENGTH | --data BYTES | --text TEXT | --file FILE]</source>
        <translation>[OPTIONEN] GERÄT ANFRAGETYP ANFRAGE WERT INDEX [LÄNGE | --data BYTES | --text TEXT | --file DATEI]</translation>
    </message>
    <message>
        <source>Sends a control request to the device.

REQUESTTYPE is bmRequestType: two hexadecimal digits, or words with commas between them: in or out; standard, class or vendor; device, interface, endpoint or other. Without them it is standard and device.
REQUEST is a number or the specification&apos;s name, like GET_DESCRIPTOR.
VALUE, INDEX and LENGTH are numbers, in hexadecimal with 0x. A request that reads needs LENGTH.
A standard or class request to an interface or endpoint claims the interface. The kernel itself sends SET_CONFIGURATION, SET_INTERFACE and CLEAR_FEATURE of a halt, so that it knows of them.</source>
        <translation>Sendet eine Steueranfrage an das Gerät.

ANFRAGETYP ist bmRequestType: zwei hexadezimale Ziffern oder Wörter, durch Kommas getrennt: in oder out; standard, class oder vendor; device, interface, endpoint oder other. Ohne sie gelten standard und device.
ANFRAGE ist eine Zahl oder der Name aus der Spezifikation, etwa GET_DESCRIPTOR.
WERT, INDEX und LÄNGE sind Zahlen, hexadezimal mit 0x. Eine lesende Anfrage braucht LÄNGE.
Eine Standard- oder Klassenanfrage an eine Schnittstelle oder einen Endpunkt belegt die Schnittstelle. SET_CONFIGURATION, SET_INTERFACE und CLEAR_FEATURE für einen Halt sendet der Kernel selbst, damit er davon weiß.</translation>
    </message>
    <message>
        <source>To end the drivers as well, write %1 to /sys/bus/usb/devices/%2/bConfigurationValue as root.</source>
        <translation>Um auch die Treiber zu beenden, schreiben Sie als root %1 nach /sys/bus/usb/devices/%2/bConfigurationValue.</translation>
    </message>
</context>
<context>
    <name>Cli::DataSink</name>
    <message>
        <source>Show received data as hex, text or raw bytes. The default is hex, or raw with --output.</source>
        <translation>Empfangene Daten als hex, text oder raw zeigen. Vorgabe ist hex, mit --output raw.</translation>
    </message>
    <message>
        <source>Write received data to FILE and overwrite it; - is the standard output.</source>
        <translation>Empfangene Daten in DATEI schreiben und sie überschreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Unknown format &apos;%1&apos;. Use one of: hex, text, raw</source>
        <translation>Unbekanntes Format „%1“. Möglich sind: hex, text, raw</translation>
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
        <source>Use only one of BYTES, --text and --file</source>
        <translation>Verwenden Sie nur eines von BYTES, --text und --file</translation>
    </message>
</context>
<context>
    <name>Cli::DecodeCommand</name>
    <message>
        <source>[OPTIONS] [FILE | BYTES ...]</source>
        <translation>[OPTIONEN] [DATEI | BYTES ...]</translation>
    </message>
    <message>
        <source>Decode the bytes in TEXT.</source>
        <translation>Die Bytes in TEXT dekodieren.</translation>
    </message>
    <message>
        <source>The standard input is too long.</source>
        <translation>Die Standardeingabe ist zu lang.</translation>
    </message>
    <message>
        <source>There are no bytes to decode.</source>
        <translation>Es gibt keine Bytes zu dekodieren.</translation>
    </message>
    <message>
        <source>Decodes descriptors from a FILE, from BYTES on the command line or, without either, from the standard input. The input is raw bytes, or hexadecimal text in the notation of any common tool or language.</source>
        <translation>Dekodiert Deskriptoren aus einer DATEI, aus BYTES auf der Befehlszeile oder, ohne beides, aus der Standardeingabe. Die Eingabe besteht aus rohen Bytes oder aus hexadezimalem Text in der Schreibweise gängiger Werkzeuge und Sprachen.</translation>
    </message>
    <message>
        <source>The kind of the descriptors: %1. The default is a guess.</source>
        <translation>Die Art der Deskriptoren: %1. Ohne Angabe wird sie geraten.</translation>
    </message>
    <message>
        <source>The class, subclass and protocol of the interface that class-specific descriptors belong to (hexadecimal, like 0e:01:00).</source>
        <translation>Klasse, Unterklasse und Protokoll der Schnittstelle, zu der klassenspezifische Deskriptoren gehören (hexadezimal, etwa 0e:01:00).</translation>
    </message>
    <message>
        <source>Unknown kind of descriptors &apos;%1&apos;. Use one of: %2</source>
        <translation>Unbekannte Art von Deskriptoren „%1“. Möglich sind: %2</translation>
    </message>
    <message>
        <source>Invalid class &apos;%1&apos;. Write it like 0e:01:00</source>
        <translation>Ungültige Klasse „%1“. Schreiben Sie sie wie 0e:01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file nor hexadecimal bytes</source>
        <translation>„%1“ ist weder eine Datei noch hexadezimale Bytes</translation>
    </message>
    <message>
        <source>The input is too long for descriptors: %1 bytes.</source>
        <translation>Die Eingabe ist zu lang für Deskriptoren: %1 Bytes.</translation>
    </message>
    <message>
        <source>Decoded as --as=%1: %2.</source>
        <translation>Dekodiert als --as=%1: %2.</translation>
    </message>
</context>
<context>
    <name>Cli::DescriptorOutput</name>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print text like lsusb -v.</source>
        <translation>Text wie lsusb -v ausgeben.</translation>
    </message>
    <message>
        <source>Print an HTML page.</source>
        <translation>Eine HTML-Seite ausgeben.</translation>
    </message>
    <message>
        <source>Use only one of --lsusb, --json and --html</source>
        <translation>Verwenden Sie nur eines von --lsusb, --json und --html</translation>
    </message>
</context>
<context>
    <name>Cli::DeviceCommand</name>
    <message>
        <source>Claim this interface.</source>
        <translation>Diese Schnittstelle belegen.</translation>
    </message>
    <message>
        <source>Detach the kernel driver of the interface, and attach it again afterwards.</source>
        <translation>Den Kernel-Treiber von der Schnittstelle trennen und danach wieder verbinden.</translation>
    </message>
    <message>
        <source>Time-out for each transfer, like 500ms, 2s or 1min; 0 means no time-out.</source>
        <translation>Zeitlimit für jede Übertragung, etwa 500ms, 2s oder 1min; 0 bedeutet kein Zeitlimit.</translation>
    </message>
    <message>
        <source>Missing argument DEVICE</source>
        <translation>Das Argument GERÄT fehlt</translation>
    </message>
    <message>
        <source>Add --detach.</source>
        <translation>Geben Sie --detach an.</translation>
    </message>
</context>
<context>
    <name>Cli::DeviceOptions</name>
    <message>
        <source>The device at this port, like 1-2.3.</source>
        <translation>Das Gerät an diesem Port, etwa 1-2.3.</translation>
    </message>
    <message>
        <source>The device with these IDs (hexadecimal).</source>
        <translation>Das Gerät mit diesen Kennungen (hexadezimal).</translation>
    </message>
    <message>
        <source>The device with this bus and address (decimal).</source>
        <translation>Das Gerät mit diesem Bus und dieser Adresse (dezimal).</translation>
    </message>
    <message>
        <source>The device with this serial number.</source>
        <translation>Das Gerät mit dieser Seriennummer.</translation>
    </message>
    <message>
        <source>Choose one with --port PATH, --address BUS:ADDRESS or --serial NUMBER.</source>
        <translation>Wählen Sie eines mit --port PFAD, --address BUS:ADRESSE oder --serial NUMMER.</translation>
    </message>
</context>
<context>
    <name>Cli::DiffCommand</name>
    <message>
        <source>[OPTIONS] A B</source>
        <translation>[OPTIONEN] A B</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>Open the devices and read what the system does not know.</source>
        <translation>Die Geräte öffnen und lesen, was das System nicht weiß.</translation>
    </message>
    <message>
        <source>Shows the differences between two devices: speed, strings and descriptors, field by field. A and B are each a DEVICE or a snapshot file. FILE.json@DEVICE selects one of several devices in a file. The exit status is 0 if there are no differences, 1 if there are some, and 2 after an error.</source>
        <translation>Zeigt die Unterschiede zwischen zwei Geräten: Geschwindigkeit, Zeichenketten und Deskriptoren, Feld für Feld. A und B sind jeweils ein GERÄT oder eine Datei mit Momentaufnahmen. DATEI.json@GERÄT wählt eines von mehreren Geräten einer Datei. Der Rückgabewert ist 0 ohne Unterschiede, 1 mit Unterschieden und 2 nach einem Fehler.</translation>
    </message>
    <message>
        <source>Give two things to compare: devices or files</source>
        <translation>Geben Sie zwei Dinge zum Vergleichen an: Geräte oder Dateien</translation>
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
        <source>Choose one with --endpoint: %1.</source>
        <translation>Wählen Sie einen mit --endpoint: %1.</translation>
    </message>
    <message>
        <source>The device is not configured, so it has no endpoints.</source>
        <translation>Das Gerät ist nicht konfiguriert und hat deshalb keine Endpunkte.</translation>
    </message>
    <message>
        <source>It has no usable endpoint; see qusb info.</source>
        <translation>Es hat keinen verwendbaren Endpunkt; siehe qusb info.</translation>
    </message>
    <message>
        <source>Endpoint 0x%1 is of type %2. This command supports bulk and interrupt endpoints only.</source>
        <translation>Endpunkt 0x%1 ist vom Typ %2. Dieser Befehl unterstützt nur Bulk- und Interrupt-Endpunkte.</translation>
    </message>
</context>
<context>
    <name>Cli::EndpointCommand</name>
    <message>
        <source>Select this alternate setting. The default is one that has the endpoint.</source>
        <translation>Diese Alternativeinstellung auswählen. Vorgabe ist eine, die den Endpunkt hat.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>Das Gerät wurde abgezogen.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Use the endpoint with this address (hexadecimal). The default is the first bulk endpoint.</source>
        <translation>Den Endpunkt mit dieser Adresse verwenden (hexadezimal). Vorgabe ist der erste Bulk-Endpunkt.</translation>
    </message>
    <message>
        <source>Clear the endpoint&apos;s halt first.</source>
        <translation>Zuerst den Halt des Endpunkts aufheben.</translation>
    </message>
    <message>
        <source>Endpoint %1 is an OUT endpoint. Did you mean %2?</source>
        <translation>Endpunkt %1 ist ein OUT-Endpunkt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Endpoint %1 is an IN endpoint. Did you mean %2?</source>
        <translation>Endpunkt %1 ist ein IN-Endpunkt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Add --clear-halt to clear the halt first.</source>
        <translation>Mit --clear-halt wird der Halt zuerst aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Cli::InfoCommand</name>
    <message>
        <source>Print a JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>[OPTIONS] DEVICE</source>
        <translation>[OPTIONEN] GERÄT</translation>
    </message>
    <message>
        <source>Shows the configurations, interfaces, alternate settings and endpoints of a device. Sends nothing to the device.</source>
        <translation>Zeigt Konfigurationen, Schnittstellen, Alternativeinstellungen und Endpunkte eines Geräts. Sendet nichts an das Gerät.</translation>
    </message>
    <message>
        <source>Missing argument DEVICE</source>
        <translation>Das Argument GERÄT fehlt</translation>
    </message>
</context>
<context>
    <name>Cli::LintCommand</name>
    <message>
        <source>[OPTIONS] [DEVICE|FILE...]</source>
        <translation>[OPTIONEN] [GERÄT|DATEI...]</translation>
    </message>
    <message>
        <source>The output format: text (the default), json or sarif.</source>
        <translation>Das Ausgabeformat: text (Vorgabe), json oder sarif.</translation>
    </message>
    <message>
        <source>The lowest severity for exit status 1: error, warning (the default), info, or never.</source>
        <translation>Der niedrigste Schweregrad für den Rückgabewert 1: error, warning (Vorgabe), info oder never.</translation>
    </message>
    <message>
        <source>Check only this rule. Can be repeated.</source>
        <translation>Nur diese Regel prüfen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Skip this rule. Can be repeated.</source>
        <translation>Diese Regel auslassen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>List the rules and exit.</source>
        <translation>Die Regeln auflisten und beenden.</translation>
    </message>
    <message>
        <source>Unknown format &apos;%1&apos;. Use one of: text, json, sarif</source>
        <translation>Unbekanntes Format „%1“. Möglich sind: text, json, sarif</translation>
    </message>
    <message>
        <source>Unknown severity &apos;%1&apos;. Use one of: error, warning, info, never</source>
        <translation>Unbekannter Schweregrad „%1“. Möglich sind: error, warning, info, never</translation>
    </message>
    <message>
        <source>Unknown rule &apos;%1&apos;. qusb lint --rules lists all rules</source>
        <translation>Unbekannte Regel „%1“. qusb lint --rules listet alle Regeln auf</translation>
    </message>
    <message>
        <source>--rules prints text or json, not sarif</source>
        <translation>--rules gibt text oder json aus, nicht sarif</translation>
    </message>
    <message>
        <source>--rules only lists rules; --%1 has no effect there</source>
        <translation>--rules listet nur Regeln auf; --%1 bewirkt dabei nichts</translation>
    </message>
    <message>
        <source>Checks descriptors against the rules of the specifications. Without arguments it checks all devices but root hubs. A FILE is a snapshot, or descriptors as raw bytes. The exit status is 1 if a rule is broken, and 2 after an error. Sends nothing to a device unless you add --ask.</source>
        <translation>Prüft Deskriptoren anhand der Regeln der Spezifikationen. Ohne Argumente prüft der Befehl alle Geräte außer Root-Hubs. Eine DATEI ist eine Momentaufnahme oder enthält Deskriptoren als rohe Bytes. Der Rückgabewert ist 1, wenn eine Regel verletzt ist, und 2 nach einem Fehler. Sendet nur auf Verlangen (--ask) etwas an ein Gerät.</translation>
    </message>
</context>
<context>
    <name>Cli::LintOutput</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2: [%3] %4 (offset %5): %6</source>
        <comment>device, severity, rule, place, its offset, message</comment>
        <translation>%1: %2: [%3] %4 (Position %5): %6</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of a specification</comment>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Devices: %1, errors: %2, warnings: %3, notes: %4.</source>
        <translation>Geräte: %1, Fehler: %2, Warnungen: %3, Hinweise: %4.</translation>
    </message>
    <message>
        <source>%1: not asked: %2</source>
        <comment>device, reason</comment>
        <translation>%1: nicht gefragt: %2</translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation>Nicht gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>Cli::ListCommand</name>
    <message>
        <source>Print a JSON array.</source>
        <translation>Ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>Lists all devices, or the matching ones, one per line. Sends nothing to any device.</source>
        <translation>Listet alle oder die passenden Geräte auf, eines pro Zeile. Sendet nichts an irgendein Gerät.</translation>
    </message>
    <message>
        <source>[OPTIONS] [DEVICE]</source>
        <translation>[OPTIONEN] [GERÄT]</translation>
    </message>
    <message>
        <source>Show the port and the serial number, too.</source>
        <translation>Auch Port und Seriennummer zeigen.</translation>
    </message>
    <message>
        <source>JSON has the port and the serial number without --long</source>
        <translation>JSON enthält Port und Seriennummer auch ohne --long</translation>
    </message>
</context>
<context>
    <name>Cli::Output</name>
    <message>
        <source>Cannot write the output: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The reader of the output has closed it.</source>
        <translation>Der Empfänger der Ausgabe hat sie geschlossen.</translation>
    </message>
    <message>
        <source>Cannot write the output: the standard output is closed.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: Die Standardausgabe ist geschlossen.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The output was interrupted.</source>
        <translation>Die Ausgabe wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Cli::PlugCommand</name>
    <message>
        <source>[OPTIONS] NAME|FILE...</source>
        <translation>[OPTIONEN] NAME|DATEI...</translation>
    </message>
    <message>
        <source>List the virtual devices and exit.</source>
        <translation>Die virtuellen Geräte auflisten und beenden.</translation>
    </message>
    <message>
        <source>Name a virtual device. qusb plug --list lists them</source>
        <translation>Nennen Sie ein virtuelles Gerät. qusb plug --list listet sie auf</translation>
    </message>
    <message>
        <source>Unknown virtual device &apos;%1&apos;. qusb plug --list lists them</source>
        <translation>Unbekanntes virtuelles Gerät „%1“. qusb plug --list listet sie auf</translation>
    </message>
    <message>
        <source>%1 is bound to the kernel driver %2</source>
        <translation>%1 ist an den Kernel-Treiber %2 gebunden</translation>
    </message>
    <message>
        <source>Plugs virtual devices, or replicas of the devices in a snapshot file, into the Linux kernel until you press Ctrl-C. The kernel treats them as real devices. Needs root and the kernel module vhci-hcd: modprobe vhci-hcd.</source>
        <translation>Steckt virtuelle Geräte oder Nachbildungen der Geräte aus einer Datei mit Momentaufnahmen in den Linux-Kernel ein, bis Sie Strg+C drücken. Der Kernel behandelt sie wie echte Geräte. Braucht root und das Kernel-Modul vhci-hcd: modprobe vhci-hcd.</translation>
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
        <source>Read up to this many bytes in each transfer. The default is one packet.</source>
        <translation>In jeder Übertragung bis zu so viele Bytes lesen. Vorgabe ist ein Paket.</translation>
    </message>
    <message>
        <source>Reads from a bulk or interrupt endpoint of the device. A transfer ends when the device sends a short packet, or when all bytes have arrived. Bytes that arrived before a time-out or Ctrl-C are shown as well.</source>
        <translation>Liest von einem Bulk- oder Interrupt-Endpunkt des Geräts. Eine Übertragung endet, wenn das Gerät ein kurzes Paket sendet oder alle Bytes angekommen sind. Bytes, die vor einem Zeitlimit oder Strg+C ankamen, werden ebenfalls gezeigt.</translation>
    </message>
    <message>
        <source>Read this many transfers; 0 means until Ctrl-C. The default is 1.</source>
        <translation>So viele Übertragungen lesen; 0 = bis Strg+C. Vorgabe ist 1.</translation>
    </message>
    <message>
        <source>--length must be at least 1</source>
        <translation>--length muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>[OPTIONS] DEVICE</source>
        <translation>[OPTIONEN] GERÄT</translation>
    </message>
</context>
<context>
    <name>Cli::ShowCommand</name>
    <message>
        <source>[OPTIONS] [DEVICE|FILE ...]</source>
        <translation>[OPTIONEN] [GERÄT|DATEI ...]</translation>
    </message>
    <message>
        <source>Shows the descriptors of these devices, or of all devices, field by field. A FILE is a snapshot, raw bytes or hexadecimal text; &apos;-&apos; is the standard input. Sends nothing to a device unless you add --ask.</source>
        <translation>Zeigt die Deskriptoren dieser oder aller Geräte Feld für Feld. Eine DATEI ist eine Momentaufnahme, rohe Bytes oder hexadezimaler Text; „-“ ist die Standardeingabe. Sendet nur auf Verlangen (--ask) etwas an ein Gerät.</translation>
    </message>
</context>
<context>
    <name>Cli::SnapshotCommand</name>
    <message>
        <source>Save all devices, including hubs.</source>
        <translation>Alle Geräte speichern, auch Hubs.</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>In diese Datei schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Replace what identifies an individual device with zeros: serial, container, mac (separated by commas), or all.</source>
        <translation>Durch Nullen ersetzen, was ein einzelnes Gerät erkennbar macht: serial, container, mac (durch Kommas getrennt) oder all.</translation>
    </message>
    <message>
        <source>Cannot redact &apos;%1&apos;. Use one of: serial, container, mac, all</source>
        <translation>„%1“ lässt sich nicht unkenntlich machen. Möglich sind: serial, container, mac, all</translation>
    </message>
    <message>
        <source>Choose a device or --all, not both</source>
        <translation>Wählen Sie ein Gerät oder --all, nicht beides</translation>
    </message>
    <message>
        <source>[OPTIONS] DEVICE|FILE|--all</source>
        <translation>[OPTIONEN] GERÄT|DATEI|--all</translation>
    </message>
    <message>
        <source>Saves everything known about a device to a JSON file: what the system knows and, with --ask, what the device answers. You can show and compare the file, and plug it in as a virtual device. From a snapshot FILE, the command takes the devices that the options select.</source>
        <translation>Speichert alles über ein Gerät Bekannte in einer JSON-Datei: was das System weiß und mit --ask, was das Gerät antwortet. Die Datei lässt sich zeigen, vergleichen und als virtuelles Gerät einstecken. Aus einer DATEI mit Momentaufnahmen nimmt der Befehl die Geräte, die die Optionen auswählen.</translation>
    </message>
    <message>
        <source>Missing argument DEVICE or --all</source>
        <translation>Das Argument GERÄT oder --all fehlt</translation>
    </message>
</context>
<context>
    <name>Cli::SnapshotSource</name>
    <message>
        <source>There are no devices.</source>
        <translation>Es gibt keine Geräte.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Stecken Sie eines ein.</translation>
    </message>
    <message>
        <source>%1 has no device %2.</source>
        <translation>%1 hat kein Gerät %2.</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1 hat keine Geräte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n devices: %2.</source>
        <translation>
            <numerusform>%1 hat %n Gerät: %2.</numerusform>
            <numerusform>%1 hat %n Geräte: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the device and read what the system does not know.</source>
        <translation>Das Gerät öffnen und lesen, was das System nicht weiß.</translation>
    </message>
    <message>
        <source>%1; or a file name like ./dump.bin</source>
        <translation>%1; oder einen Dateinamen wie ./dump.bin</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Choose one by its port, IDs, address or serial number, like %1@1-2.3.</source>
        <translation>Wählen Sie eines nach Port, Kennungen, Adresse oder Seriennummer, etwa %1@1-2.3.</translation>
    </message>
    <message>
        <source>Choose one with --port, --device, --address or --serial.</source>
        <translation>Wählen Sie eines mit --port, --device, --address oder --serial.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked: %1 at %2</source>
        <comment>IDs, port</comment>
        <translation>Nicht gefragt: %1 an %2</translation>
    </message>
    <message>
        <source>--ask needs a device; a file cannot be asked</source>
        <translation>--ask braucht ein Gerät; eine Datei kann nicht gefragt werden</translation>
    </message>
</context>
<context>
    <name>Cli::SpeedOption</name>
    <message>
        <source>The speed of the device, for files and bytes that do not say it: %1.</source>
        <translation>Die Geschwindigkeit des Geräts, für Dateien und Bytes, die sie nicht nennen: %1.</translation>
    </message>
    <message>
        <source>Unknown speed &apos;%1&apos;. Use one of: %2</source>
        <translation>Unbekannte Geschwindigkeit „%1“. Möglich sind: %2</translation>
    </message>
    <message>
        <source>--speed needs a file; the speed of a device is known</source>
        <translation>--speed braucht eine Datei; die Geschwindigkeit eines Geräts ist bekannt</translation>
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
        <source>Usage: qusb %1 %2</source>
        <translation>Aufruf: qusb %1 %2</translation>
    </message>
    <message>
        <source>Unknown command &apos;%1&apos;</source>
        <translation>Unbekannter Befehl „%1“</translation>
    </message>
    <message>
        <source>For help on a command, run qusb COMMAND --help. For the manual, run man qusb.</source>
        <translation>Hilfe zu einem Befehl: qusb BEFEHL --help. Handbuch: man qusb.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Virtual devices are chosen twice, before and after the command</source>
        <translation>Virtuelle Geräte sind zweimal gewählt, vor und nach dem Befehl</translation>
    </message>
    <message>
        <source>DEVICE is IDs like 0403:6001, a port like 1-2.3, a bus and an address like 1:5, or a serial number like serial:A1B2.</source>
        <translation>GERÄT sind Kennungen wie 0403:6001, ein Port wie 1-2.3, Bus und Adresse wie 1:5 oder eine Seriennummer wie serial:A1B2.</translation>
    </message>
    <message>
        <source>&apos;-%1&apos; is not an option. Numbers cannot be negative</source>
        <translation>„-%1“ ist keine Option. Zahlen können nicht negativ sein</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>Unbekannte Option „%1“</translation>
    </message>
</context>
<context>
    <name>Cli::TreeCommand</name>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Shows the devices as a tree of hubs and ports. Reads the port status of each hub that you may open. This wakes a suspended hub.</source>
        <translation>Zeigt die Geräte als Baum aus Hubs und Ports. Liest den Portstatus jedes Hubs, den Sie öffnen dürfen. Das weckt einen angehaltenen Hub.</translation>
    </message>
    <message>
        <source>Do not read the port status of hubs. Nothing is sent to any device.</source>
        <translation>Den Portstatus von Hubs nicht lesen. Es wird nichts an irgendein Gerät gesendet.</translation>
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
        <source>%1 is too large: the maximum is %2</source>
        <translation>%1 ist zu groß: höchstens %2</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>Unknown word &apos;%1&apos; in &apos;%2&apos;. Use in, out, standard, class, vendor, device, interface, endpoint, other</source>
        <translation>Unbekanntes Wort „%1“ in „%2“. Möglich sind in, out, standard, class, vendor, device, interface, endpoint, other</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives the same part twice</source>
        <translation>„%1“ enthält dieselbe Angabe zweimal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no direction. Add &apos;in&apos; or &apos;out&apos;</source>
        <translation>In „%1“ fehlt die Richtung. Fügen Sie „in“ oder „out“ hinzu</translation>
    </message>
    <message>
        <source>Invalid USB ID &apos;%1&apos;. Write 1 to 4 hexadecimal digits, like 0403</source>
        <translation>Ungültige USB-Kennung „%1“. Schreiben Sie 1 bis 4 hexadezimale Ziffern, etwa 0403</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is ambiguous. Write 0x%1 for hexadecimal, or leave out the leading zero</source>
        <translation>„%1“ ist mehrdeutig. Schreiben Sie 0x%1 für hexadezimal oder lassen Sie die führende Null weg</translation>
    </message>
    <message>
        <source>Invalid number &apos;%1&apos;. Write it in decimal, or in hexadecimal with 0x</source>
        <translation>Ungültige Zahl „%1“. Schreiben Sie sie dezimal oder hexadezimal mit 0x</translation>
    </message>
    <message>
        <source>Invalid endpoint address &apos;%1&apos;. Write two hexadecimal digits, like 81 for endpoint 1 IN</source>
        <translation>Ungültige Endpunktadresse „%1“. Schreiben Sie zwei hexadezimale Ziffern, etwa 81 für Endpunkt 1 IN</translation>
    </message>
    <message>
        <source>Endpoint 0 supports control requests only. Use qusb control</source>
        <translation>Endpunkt 0 unterstützt nur Steueranfragen. Verwenden Sie qusb control</translation>
    </message>
    <message>
        <source>Invalid endpoint address &apos;%1&apos;. Use 01 to 0f for OUT, or 81 to 8f for IN</source>
        <translation>Ungültige Endpunktadresse „%1“. Möglich sind 01 bis 0f für OUT und 81 bis 8f für IN</translation>
    </message>
    <message>
        <source>Invalid request type &apos;%1&apos;. Write two hexadecimal digits, like 80, or words, like in,vendor,device</source>
        <translation>Ungültiger Anfragetyp „%1“. Schreiben Sie zwei hexadezimale Ziffern, etwa 80, oder Wörter, etwa in,vendor,device</translation>
    </message>
    <message>
        <source>Unknown request &apos;%1&apos; for request type 0x%2. Write its number, in hexadecimal with 0x</source>
        <translation>Unbekannte Anfrage „%1“ für den Anfragetyp 0x%2. Schreiben Sie ihre Nummer, hexadezimal mit 0x</translation>
    </message>
    <message>
        <source>%1 is too short: the minimum is 1ms</source>
        <translation>%1 ist zu kurz: mindestens 1ms</translation>
    </message>
    <message>
        <source>Invalid time &apos;%1&apos;. Write a number with a unit (ms, s or min), like 500ms or 1.5s</source>
        <translation>Ungültige Zeit „%1“. Schreiben Sie eine Zahl mit Einheit (ms, s oder min), etwa 500ms oder 1.5s</translation>
    </message>
</context>
<context>
    <name>Cli::WatchCommand</name>
    <message>
        <source>Use qusb list.</source>
        <translation>Verwenden Sie qusb list.</translation>
    </message>
    <message>
        <source>Prints a line with the time for each device that is plugged in or unplugged, until you press Ctrl-C. Sends nothing to any device.</source>
        <translation>Gibt für jedes Gerät, das eingesteckt oder abgezogen wird, eine Zeile mit der Zeit aus, bis Sie Strg+C drücken. Sendet nichts an irgendein Gerät.</translation>
    </message>
    <message>
        <source>List the connected devices first.</source>
        <translation>Zuerst die angeschlossenen Geräte auflisten.</translation>
    </message>
    <message>
        <source>Print a JSON object for each event, one per line.</source>
        <translation>Für jedes Ereignis ein JSON-Objekt ausgeben, eines pro Zeile.</translation>
    </message>
    <message>
        <source>This system does not support hotplug notification.</source>
        <translation>Dieses System meldet das Ein- und Ausstecken nicht.</translation>
    </message>
    <message>
        <source>[OPTIONS] [DEVICE]</source>
        <translation>[OPTIONEN] [GERÄT]</translation>
    </message>
</context>
<context>
    <name>Cli::WriteCommand</name>
    <message>
        <source>Sends bytes to a bulk or interrupt endpoint of the device, as one transfer. BYTES are in hexadecimal, like 01a0ff or 01 a0 ff.</source>
        <translation>Sendet Bytes an einen Bulk- oder Interrupt-Endpunkt des Geräts, als eine Übertragung. BYTES sind hexadezimal, etwa 01a0ff oder 01 a0 ff.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>After %1 bytes</source>
        <translation>Nach %1 Bytes</translation>
    </message>
    <message>
        <source>Send a zero-length packet at the end if the last packet is full, so that the device recognizes the end.</source>
        <translation>Am Ende ein leeres Paket senden, wenn das letzte voll ist, damit das Gerät das Ende erkennt.</translation>
    </message>
    <message>
        <source>Missing data: give BYTES in hexadecimal, --text or --file</source>
        <translation>Es fehlen Daten: geben Sie BYTES hexadezimal, --text oder --file an</translation>
    </message>
    <message>
        <source>To send a zero-length packet, add --zlp.</source>
        <translation>Um ein leeres Paket zu senden, geben Sie --zlp an.</translation>
    </message>
    <message>
        <source>[OPTIONS] DEVICE BYTES... | --text TEXT | --file FILE</source>
        <translation>[OPTIONEN] GERÄT BYTES... | --text TEXT | --file DATEI</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>Shows USB devices and their descriptors, and sends requests to them.</source>
        <translation>Zeigt USB-Geräte und ihre Deskriptoren und sendet Anfragen an sie.</translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE and exit. Needs no display.</source>
        <translation>Ein Bild des Fensters als DATEI speichern und beenden. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>The size of the window, like 1280x800.</source>
        <translation>Die Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Invalid size “%1”. Write width and height like 1280x800.</source>
        <translation>Ungültige Größe „%1“. Schreiben Sie Breite und Höhe wie 1280x800.</translation>
    </message>
    <message>
        <source>Select a device by its IDs (1209:0001, hexadecimal), its port (1-2.3), its bus and address (1:4 or 001:004, decimal), or its serial number (serial:A1B2).</source>
        <translation>Ein Gerät auswählen: nach Kennungen (1209:0001, hexadezimal), Port (1-2.3), Bus und Adresse (1:4 oder 001:004, dezimal) oder Seriennummer (serial:A1B2).</translation>
    </message>
    <message>
        <source>Snapshots or descriptors to open.</source>
        <translation>Zu öffnende Momentaufnahmen oder Deskriptoren.</translation>
    </message>
    <message>
        <source>“%1” is no file. To select a device, use --select. See --help.</source>
        <translation>„%1“ ist keine Datei. Geräte werden mit --select ausgewählt. Siehe --help.</translation>
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
        <source>Setup packet</source>
        <translation>Setup-Paket</translation>
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
    <message>
        <source>The maximum number of bytes to receive, or the number of data bytes to send</source>
        <translation>Die Höchstzahl der zu empfangenden Bytes oder die Zahl der zu sendenden Datenbytes</translation>
    </message>
    <message>
        <source>The meaning depends on the request</source>
        <translation>Die Bedeutung hängt von der Anfrage ab</translation>
    </message>
    <message>
        <source>The number of the interface or the address of the endpoint; otherwise the meaning depends on the request</source>
        <translation>Die Nummer der Schnittstelle oder die Adresse des Endpunkts; sonst hängt die Bedeutung von der Anfrage ab</translation>
    </message>
    <message>
        <source>The eight bytes of the setup packet, as sent over the bus</source>
        <translation>Die acht Bytes des Setup-Pakets, wie sie über den Bus gehen</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>Zusammenfassung der Anfrage</translation>
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
    <message>
        <source>The notation of the data: hexadecimal bytes, or UTF-8 text with escapes such as \n and \x00</source>
        <translation>Die Schreibweise der Daten: hexadezimale Bytes oder UTF-8-Text mit Escape-Sequenzen wie \n und \x00</translation>
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
        <translation>Stromversorgung</translation>
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
    <message>
        <source>the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>the system and the device</source>
        <translation>System und Gerät</translation>
    </message>
    <message>
        <source>Self-powered, and up to %1 mA from the bus</source>
        <translation>Eigene Stromversorgung und bis zu %1 mA vom Bus</translation>
    </message>
    <message>
        <source>Self-powered</source>
        <translation>Eigene Stromversorgung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Show what is wrong or unusual in the descriptors</source>
        <translation>Zeigt, was in den Deskriptoren falsch oder ungewöhnlich ist</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
</context>
<context>
    <name>DeviceName</name>
    <message>
        <source>Invalid device &apos;%1&apos;. Write IDs like 0403:6001, a port like 1-2.3, a bus and an address like 1:5, or serial:NUMBER</source>
        <translation>Ungültiges Gerät „%1“. Schreiben Sie Kennungen wie 0403:6001, einen Port wie 1-2.3, Bus und Adresse wie 1:5 oder serial:NUMMER</translation>
    </message>
    <message>
        <source>Invalid USB ID &apos;%1&apos;. Write 1 to 4 hexadecimal digits, like 0403</source>
        <translation>Ungültige USB-Kennung „%1“. Schreiben Sie 1 bis 4 hexadezimale Ziffern, etwa 0403</translation>
    </message>
    <message>
        <source>Invalid address &apos;%1&apos;. Write BUS:ADDRESS, BUS: or ADDRESS in decimal, like 1:5</source>
        <translation>Ungültige Adresse „%1“. Schreiben Sie BUS:ADRESSE, BUS: oder ADRESSE dezimal, etwa 1:5</translation>
    </message>
    <message>
        <source>Invalid address &apos;%1&apos;. Addresses end at 127</source>
        <translation>Ungültige Adresse „%1“. Adressen enden bei 127</translation>
    </message>
    <message>
        <source>Invalid port &apos;%1&apos;. Write it like 1-2.3 (bus 1, port 2, port 3 of the hub there)</source>
        <translation>Ungültiger Port „%1“. Schreiben Sie ihn wie 1-2.3 (Bus 1, Port 2, Port 3 des Hubs dort)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Show It Again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 wurde abgezogen.</translation>
    </message>
    <message>
        <source>This page shows what was known about it. Select another device to continue.</source>
        <translation>Diese Seite zeigt, was über das Gerät bekannt war. Wählen Sie ein anderes Gerät aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 was unplugged and plugged in again.</source>
        <translation>%1 wurde abgezogen und wieder eingesteckt.</translation>
    </message>
    <message>
        <source>Taken on %1.</source>
        <comment>date and time</comment>
        <translation>Aufgenommen am %1.</translation>
    </message>
    <message>
        <source>Host: %1.</source>
        <comment>operating system</comment>
        <translation>System: %1.</translation>
    </message>
    <message>
        <source>Program: %1.</source>
        <translation>Programm: %1.</translation>
    </message>
    <message>
        <source>Snapshot in %1</source>
        <translation>Momentaufnahme in %1</translation>
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
        <translation>Leeren Sie den Filter, um alle Geräte zu sehen.</translation>
    </message>
</context>
<context>
    <name>DeviceStrip</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
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
        <source>Allow &amp;writes</source>
        <translation>Sch&amp;reiben erlauben</translation>
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
        <translation>&amp;Öffnen</translation>
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
        <source>If a kernel driver uses the interface, it is detached. It is attached again when you release the interface.</source>
        <translation>Verwendet ein Kernel-Treiber die Schnittstelle, wird er getrennt. Er wird wieder verbunden, wenn Sie die Schnittstelle freigeben.</translation>
    </message>
    <message>
        <source>Close the device. Its interfaces are released, and kernel drivers are attached again.</source>
        <translation>Das Gerät schließen. Schnittstellen werden freigegeben und Kernel-Treiber wieder verbunden.</translation>
    </message>
    <message>
        <source>Open the device. This sends nothing to the device.</source>
        <translation>Das Gerät öffnen. Dabei wird nichts an das Gerät gesendet.</translation>
    </message>
    <message>
        <source>Release the interface. A detached kernel driver is attached again.</source>
        <translation>Die Schnittstelle freigeben. Ein getrennter Kernel-Treiber wird wieder verbunden.</translation>
    </message>
    <message>
        <source>Claim the interface to use its endpoints</source>
        <translation>Schnittstelle belegen, um ihre Endpunkte zu verwenden</translation>
    </message>
    <message>
        <source>Detach &amp;kernel driver (reattached on release)</source>
        <translation>&amp;Kernel-Treiber trennen (bei Freigabe wieder verbinden)</translation>
    </message>
    <message>
        <source>Vendor requests, requests with OUT direction and data for OUT endpoints can change the device permanently. They are sent only while this is switched on. It is switched off when the device is closed or unplugged.</source>
        <translation>Herstelleranfragen, Anfragen in Richtung OUT und Daten für OUT-Endpunkte können das Gerät dauerhaft verändern. Sie werden nur gesendet, solange dies eingeschaltet ist. Es wird ausgeschaltet, wenn das Gerät geschlossen oder ausgesteckt wird.</translation>
    </message>
    <message>
        <source>&amp;Writes allowed</source>
        <translation>Schreiben e&amp;rlaubt</translation>
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
        <source>Select this alternate setting of the claimed interface</source>
        <translation>Diese Alternativeinstellung der belegten Schnittstelle auswählen</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
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
        <translation>Belegen Sie Schnittstelle %1, um ihre Endpunkte zu verwenden.</translation>
    </message>
    <message>
        <source>Select this alternate setting to use its endpoints.</source>
        <translation>Wählen Sie diese Alternativeinstellung aus, um ihre Endpunkte zu verwenden.</translation>
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
        <source>Send a zero-length &amp;packet if the last one is full</source>
        <translation>Leeres Paket senden, wenn das letzte voll &amp;ist</translation>
    </message>
    <message>
        <source>Clear the halt of the endpoint after a stall</source>
        <translation>Den Halt des Endpunkts nach einem Stall aufheben</translation>
    </message>
    <message>
        <source>A device that waits for a short packet then recognizes the end of the data</source>
        <translation>Ein Gerät, das auf ein kurzes Paket wartet, erkennt dann das Ende der Daten</translation>
    </message>
    <message>
        <source>The number of isochronous packets to read. Each packet has its own status.</source>
        <translation>Die Zahl der zu lesenden isochronen Pakete. Jedes Paket hat seinen eigenen Status.</translation>
    </message>
    <message>
        <source>This alternate setting has no endpoints.</source>
        <translation>Diese Alternativeinstellung hat keine Endpunkte.</translation>
    </message>
    <message>
        <source>Read u&amp;p to:</source>
        <translation>Hö&amp;chstens lesen:</translation>
    </message>
    <message>
        <source>Read &amp;packets:</source>
        <translation>P&amp;akete lesen:</translation>
    </message>
    <message>
        <source>Re&amp;ad</source>
        <translation>Lese&amp;n</translation>
    </message>
</context>
<context>
    <name>EscapedText</name>
    <message>
        <source>\x must be followed by two hexadecimal digits.</source>
        <translation>Auf \x müssen zwei hexadezimale Ziffern folgen.</translation>
    </message>
    <message>
        <source>A backslash must begin one of \n \r \t \0 \e \xHH. Write \\ for a backslash.</source>
        <translation>Ein Rückschrägstrich muss eines von \n \r \t \0 \e \xHH beginnen. Schreiben Sie \\ für einen Rückschrägstrich.</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Check the file name.</source>
        <translation>Prüfen Sie den Dateinamen.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Create the directory first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Choose a file that you may write.</source>
        <translation>Wählen Sie eine Datei, die Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Cannot read the standard input: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <comment>file name, reason</comment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write the standard output: %1.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <comment>file name, reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
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
    <name>InspectedDevice</name>
    <message>
        <source>Interface %1 is not claimed.</source>
        <translation>Schnittstelle %1 ist nicht belegt.</translation>
    </message>
    <message>
        <source>Claim the interface first.</source>
        <translation>Belegen Sie zuerst die Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>LiveStatus</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>The list shows at once when a device is plugged in or unplugged.</source>
        <translation>Die Liste zeigt sofort, wenn ein Gerät eingesteckt oder abgezogen wird.</translation>
    </message>
    <message>
        <source>The list shows the devices that were connected when the inspector was started.</source>
        <translation>Die Liste zeigt die Geräte, die beim Start des Inspektors angeschlossen waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s)</source>
        <translation>
            <numerusform>%n virtuelles Gerät</numerusform>
            <numerusform>%n virtuelle Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
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
        <source>No USB devices</source>
        <translation>Keine USB-Geräte</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Kein Gerät ausgewählt</translation>
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
        <source>Virtual Devices</source>
        <translation>Virtuelle Geräte</translation>
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
    <message>
        <source>USB is not available</source>
        <translation>USB ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Plug in a device. It appears here at once.</source>
        <translation>Stecken Sie ein Gerät ein. Es erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Plug in a device and restart the inspector. Hotplug notification is not available on this system.</source>
        <translation>Stecken Sie ein Gerät ein und starten Sie den Inspektor neu. Dieses System meldet neue Geräte nicht.</translation>
    </message>
    <message>
        <source>Select a device to see its descriptors. This sends nothing to the device.</source>
        <translation>Wählen Sie ein Gerät aus, um seine Deskriptoren zu sehen. Dabei wird nichts an das Gerät gesendet.</translation>
    </message>
    <message>
        <source>Shows USB devices and their descriptors, and sends requests to them.

Made with QUsb, USB for the Qt event loop. Free software under the MIT license.</source>
        <translation>Zeigt USB-Geräte und ihre Deskriptoren und sendet Anfragen an sie.

Erstellt mit QUsb, USB für die Ereignisschleife von Qt. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>To plug one in, use the menu Devices, Plug In. It appears here at once.</source>
        <translation>Zum Einstecken verwenden Sie das Menü Geräte, Einstecken. Das Gerät erscheint hier sofort.</translation>
    </message>
    <message>
        <source>The picture was not saved. %1</source>
        <translation>Das Bild wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save S&amp;creenshot…</source>
        <translation>Bildschirm&amp;foto speichern …</translation>
    </message>
    <message>
        <source>&amp;Cancel All Requests</source>
        <translation>Alle Anfragen &amp;abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still running. Cancel and quit?</source>
        <translation>
            <numerusform>%n Anfrage läuft noch. Abbrechen und beenden?</numerusform>
            <numerusform>%n Anfragen laufen noch. Abbrechen und beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel and &amp;Quit</source>
        <translation>Abbrechen und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>The snapshot was saved as %1.</source>
        <translation>Die Momentaufnahme wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests cannot be sent to a snapshot. To try them, plug it in as a virtual device.</source>
        <translation>An eine Momentaufnahme können keine Anfragen gesendet werden. Um Anfragen auszuprobieren, stecken Sie sie als virtuelles Gerät ein.</translation>
    </message>
    <message>
        <source>Compose requests to the selected device here.</source>
        <translation>Stellen Sie hier Anfragen an das ausgewählte Gerät zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) could not be plugged in.</source>
        <translation>
            <numerusform>%n Gerät konnte nicht eingesteckt werden.</numerusform>
            <numerusform>%n Geräte konnten nicht eingesteckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every device is where the original was.</source>
        <translation>Nicht alle Geräte sind dort, wo die Originale waren.</translation>
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
    <name>OptionCheck</name>
    <message>
        <source>The value of %1 is empty</source>
        <translation>Der Wert von %1 ist leer</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
</context>
<context>
    <name>QUsbBackendError</name>
    <message>
        <source>To grant access, put this line into /etc/udev/rules.d/70-usb-%1-%2.rules and plug the device in again: %3</source>
        <comment>vendor, product, rule</comment>
        <translation>Für den Zugriff schreiben Sie diese Zeile in /etc/udev/rules.d/70-usb-%1-%2.rules und stecken Sie das Gerät neu ein: %3</translation>
    </message>
    <message>
        <source>interface %1 is in use by another program</source>
        <translation>Schnittstelle %1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>interface %1 is in use by the kernel driver %2</source>
        <translation>Schnittstelle %1 wird vom Kernel-Treiber %2 verwendet</translation>
    </message>
    <message>
        <source>the active configuration has no interface %1</source>
        <translation>die aktive Konfiguration hat keine Schnittstelle %1</translation>
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
        <translation>Geben Sie zuerst die Schnittstellen frei und trennen Sie ihre Kernel-Treiber.</translation>
    </message>
    <message>
        <source>Use the endpoint without streams.</source>
        <translation>Verwenden Sie den Endpunkt ohne Streams.</translation>
    </message>
    <message>
        <source>setting configuration %1 failed</source>
        <translation>Konfiguration %1 ließ sich nicht einstellen</translation>
    </message>
    <message>
        <source>clearing the halt of endpoint 0x%1 failed</source>
        <translation>der Halt von Endpunkt 0x%1 ließ sich nicht aufheben</translation>
    </message>
    <message>
        <source>resetting the device failed</source>
        <translation>das Gerät ließ sich nicht zurücksetzen</translation>
    </message>
    <message>
        <source>you do not have permission to open %1</source>
        <translation>die Berechtigung zum Öffnen von %1 fehlt</translation>
    </message>
    <message>
        <source>Close that program, or wait until it has finished.</source>
        <translation>Beenden Sie das Programm oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Allow QUsb to detach the driver. It is attached again afterwards.</source>
        <translation>Erlauben Sie, den Treiber zu trennen. Er wird danach wieder verbunden.</translation>
    </message>
    <message>
        <source>Use one of the interface numbers in the descriptors.</source>
        <translation>Verwenden Sie eine der Schnittstellennummern aus den Deskriptoren.</translation>
    </message>
    <message>
        <source>the endpoints or the host controller do not support bulk streams</source>
        <translation>die Endpunkte oder der Host-Controller unterstützen keine Bulk-Streams</translation>
    </message>
    <message>
        <source>the device re-enumerated as a different device after the reset</source>
        <translation>das Gerät meldete sich nach dem Zurücksetzen als ein anderes Gerät an</translation>
    </message>
    <message>
        <source>Wait until it is added, and open it again.</source>
        <translation>Warten Sie, bis es wieder angemeldet ist, und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>no kernel driver is bound to interface %1</source>
        <translation>an Schnittstelle %1 ist kein Kernel-Treiber gebunden</translation>
    </message>
    <message>
        <source>no kernel driver supports interface %1</source>
        <translation>kein Kernel-Treiber unterstützt Schnittstelle %1</translation>
    </message>
    <message>
        <source>selecting alternate setting %1 of interface %2 failed</source>
        <translation>Alternativeinstellung %1 von Schnittstelle %2 ließ sich nicht auswählen</translation>
    </message>
    <message>
        <source>Detach the kernel driver first.</source>
        <translation>Trennen Sie zuerst den Kernel-Treiber.</translation>
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
        <source>The time-out is negative.</source>
        <translation>Das Zeitlimit ist negativ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was to be read, why it was not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the selection, and that the device is plugged in.</source>
        <translation>Prüfen Sie die Auswahl und ob das Gerät eingesteckt ist.</translation>
    </message>
    <message>
        <source>Choose one by port or by bus and address.</source>
        <translation>Wählen Sie das Gerät über Port oder Bus und Adresse aus.</translation>
    </message>
    <message>
        <source>The context was deleted in the meantime.</source>
        <translation>Der Kontext wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The context is being deleted.</source>
        <translation>Der Kontext wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Device %1 is not plugged in, and hotplug notification is not available on this system.</source>
        <translation>Gerät %1 ist nicht angeschlossen; dieses System meldet neue Geräte nicht.</translation>
    </message>
    <message>
        <source>Plug it in and restart the program.</source>
        <translation>Stecken Sie es ein und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Device %1 was not plugged in within %2 ms.</source>
        <translation>Gerät %1 wurde nicht innerhalb von %2 ms eingesteckt.</translation>
    </message>
    <message>
        <source>The context was deleted while waiting for device %1.</source>
        <translation>Der Kontext wurde gelöscht, während auf Gerät %1 gewartet wurde.</translation>
    </message>
    <message>
        <source>%1: the device returned no data.</source>
        <translation>%1: Das Gerät hat keine Daten geliefert.</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 bytes could be read.</source>
        <translation>%1: Nur %2 von %3 Bytes ließen sich lesen.</translation>
    </message>
    <message>
        <source>The device did not answer. No more requests were sent to it.</source>
        <translation>Das Gerät hat nicht geantwortet. Es wurden keine weiteren Anfragen gesendet.</translation>
    </message>
    <message>
        <source>The device was deleted in a slot of opened().</source>
        <translation>Das Gerät wurde in einem Slot von opened() gelöscht.</translation>
    </message>
    <message>
        <source>%1 (bus %2, address %3, serial number %4)</source>
        <comment>a device&apos;s place</comment>
        <translation>%1 (Bus %2, Adresse %3, Seriennummer %4)</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorBlock</name>
    <message>
        <source>Device and configuration descriptors</source>
        <translation>Geräte- und Konfigurationsdeskriptoren</translation>
    </message>
    <message>
        <source>Device qualifier</source>
        <translation>Device Qualifier</translation>
    </message>
    <message>
        <source>Other-speed configuration %1</source>
        <translation>Konfiguration %1 bei der anderen Geschwindigkeit</translation>
    </message>
    <message>
        <source>Binary device object store</source>
        <translation>Binary Device Object Store</translation>
    </message>
    <message>
        <source>Table of languages</source>
        <translation>Sprachentabelle</translation>
    </message>
    <message>
        <source>String %1 in language %2</source>
        <comment>index, LANGID as in 0x0409</comment>
        <translation>Zeichenkette %1 in Sprache %2</translation>
    </message>
    <message>
        <source>HID report descriptor of interface %1</source>
        <translation>HID-Report-Deskriptor von Schnittstelle %1</translation>
    </message>
    <message>
        <source>Hub descriptor</source>
        <translation>Hub-Deskriptor</translation>
    </message>
    <message>
        <source>Microsoft OS 2.0 descriptor set %1</source>
        <translation>Microsoft-OS-2.0-Deskriptorsatz %1</translation>
    </message>
    <message>
        <source>WebUSB URL %1</source>
        <translation>WebUSB-URL %1</translation>
    </message>
    <message>
        <source>MIDI group terminal blocks of interface %1</source>
        <translation>MIDI-Gruppenterminalblöcke von Schnittstelle %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a later version, index %2</source>
        <translation>„%1“ einer späteren Version, Index %2</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorHtml</name>
    <message>
        <source>bit %1</source>
        <translation>Bit %1</translation>
    </message>
    <message>
        <source>bits %1..%2</source>
        <translation>Bits %1..%2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) at %1</source>
        <translation>
            <numerusform>%n Byte an %1</numerusform>
            <numerusform>%n Bytes an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen mit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation>USB-Geräte</translation>
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
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>Not Read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule and where it is specified</comment>
        <translation>Regel %1, %2</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorParser</name>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>An endpoint has the number 0.</source>
        <translation>Ein Endpunkt hat die Nummer 0.</translation>
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
    <message>
        <source>bLength is %1, but %2 bytes are left. They cannot be decoded.</source>
        <translation>bLength ist %1, aber %2 Bytes sind übrig. Sie lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Interface %1, alternate setting %2 is present more than once.</source>
        <translation>Schnittstelle %1, Alternativeinstellung %2 gibt es mehr als einmal.</translation>
    </message>
    <message>
        <source>Endpoint 0x%1 is present more than once.</source>
        <translation>Endpunkt 0x%1 gibt es mehr als einmal.</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorPrinter</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <source>bLength is %1, but %2 bytes are left. They cannot be decoded.</source>
        <translation>bLength ist %1, aber %2 Bytes sind übrig. Sie lassen sich nicht dekodieren.</translation>
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
        <source>The descriptor is longer than its known versions.</source>
        <translation>Der Deskriptor ist länger als seine bekannten Versionen.</translation>
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
        <source>0 means that no configuration is selected, so it is not a valid value.</source>
        <translation>0 bedeutet, dass keine Konfiguration ausgewählt ist, und ist darum kein gültiger Wert.</translation>
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
    <message>
        <source>Unspecified error</source>
        <translation>Nicht näher bezeichneter Fehler</translation>
    </message>
    <message>
        <source>Not attempted or exited</source>
        <translation>Nicht versucht oder verlassen</translation>
    </message>
    <message>
        <source>Attempted but unsuccessful</source>
        <translation>Versucht, aber erfolglos</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>mode %1: %2</source>
        <translation>Modus %1: %2</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>There can be at most 52 modes.</source>
        <translation>Es kann höchstens 52 Modi geben.</translation>
    </message>
    <message>
        <source>There is no such mode.</source>
        <translation>Diesen Modus gibt es nicht.</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Desktop speaker</source>
        <translation>Tischlautsprecher</translation>
    </message>
    <message>
        <source>Home theater</source>
        <translation>Heimkino</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Converter</source>
        <translation>Wandler</translation>
    </message>
    <message>
        <source>Voice or sound recorder</source>
        <translation>Sprach- oder Tonaufzeichner</translation>
    </message>
    <message>
        <source>I/O box</source>
        <translation>I/O-Box</translation>
    </message>
    <message>
        <source>Musical instrument</source>
        <translation>Musikinstrument</translation>
    </message>
    <message>
        <source>Pro-audio</source>
        <translation>Pro-Audio</translation>
    </message>
    <message>
        <source>Audio/video</source>
        <translation>Audio/Video</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal, fixed</source>
        <translation>Intern, fest</translation>
    </message>
    <message>
        <source>Internal, variable</source>
        <translation>Intern, variabel</translation>
    </message>
    <message>
        <source>Internal, programmable</source>
        <translation>Intern, programmierbar</translation>
    </message>
    <message>
        <source>Headphone</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Generic speaker</source>
        <translation>Allgemeiner Lautsprecher</translation>
    </message>
    <message>
        <source>Headset adapter</source>
        <translation>Headset-Adapter</translation>
    </message>
    <message>
        <source>Speakerphone</source>
        <translation>Freisprecheinrichtung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Das Minimum liegt über dem Maximum.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Kontinuierlich</translation>
    </message>
    <message>
        <source>%1 discrete</source>
        <translation>%1 diskrete</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>At Fs</source>
        <translation>Bei Fs</translation>
    </message>
    <message>
        <source>At Fs and Fs/2</source>
        <translation>Bei Fs und Fs/2</translation>
    </message>
    <message>
        <source>Supported, not scalable</source>
        <translation>Unterstützt, nicht skalierbar</translation>
    </message>
    <message>
        <source>Scalable, common boost and cut</source>
        <translation>Skalierbar, Boost und Cut gemeinsam</translation>
    </message>
    <message>
        <source>Scalable, separate boost and cut</source>
        <translation>Skalierbar, Boost und Cut getrennt</translation>
    </message>
    <message>
        <source>BSID %1</source>
        <translation>BSID %1</translation>
    </message>
    <message>
        <source>USB, undefined</source>
        <translation>USB, nicht festgelegt</translation>
    </message>
    <message>
        <source>USB streaming</source>
        <translation>USB-Streaming</translation>
    </message>
    <message>
        <source>USB, vendor-specific</source>
        <translation>USB, herstellerspezifisch</translation>
    </message>
    <message>
        <source>Input, undefined</source>
        <translation>Eingabe, nicht festgelegt</translation>
    </message>
    <message>
        <source>Desktop microphone</source>
        <translation>Tischmikrofon</translation>
    </message>
    <message>
        <source>Personal microphone</source>
        <translation>Persönliches Mikrofon</translation>
    </message>
    <message>
        <source>Omni-directional microphone</source>
        <translation>Mikrofon mit Kugelcharakteristik</translation>
    </message>
    <message>
        <source>Microphone array</source>
        <translation>Mikrofon-Array</translation>
    </message>
    <message>
        <source>Processing microphone array</source>
        <translation>Mikrofon-Array mit Verarbeitung</translation>
    </message>
    <message>
        <source>Output, undefined</source>
        <translation>Ausgabe, nicht festgelegt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Head-mounted display audio</source>
        <translation>Audio eines Head-Mounted Displays</translation>
    </message>
    <message>
        <source>Room speaker</source>
        <translation>Raumlautsprecher</translation>
    </message>
    <message>
        <source>Communication speaker</source>
        <translation>Kommunikationslautsprecher</translation>
    </message>
    <message>
        <source>Low frequency effects speaker</source>
        <translation>Tieftonlautsprecher (LFE)</translation>
    </message>
    <message>
        <source>Bidirectional, undefined</source>
        <translation>Bidirektional, nicht festgelegt</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Handapparat</translation>
    </message>
    <message>
        <source>Speakerphone, no echo reduction</source>
        <translation>Freisprecheinrichtung, ohne Echominderung</translation>
    </message>
    <message>
        <source>Echo-suppressing speakerphone</source>
        <translation>Freisprecheinrichtung mit Echounterdrückung</translation>
    </message>
    <message>
        <source>Echo-canceling speakerphone</source>
        <translation>Freisprecheinrichtung mit Echokompensation</translation>
    </message>
    <message>
        <source>Telephony, undefined</source>
        <translation>Telefonie, nicht festgelegt</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Telefonleitung</translation>
    </message>
    <message>
        <source>Down line phone</source>
        <translation>Nachgeschaltetes Telefon</translation>
    </message>
    <message>
        <source>External, undefined</source>
        <translation>Extern, nicht festgelegt</translation>
    </message>
    <message>
        <source>Analog connector</source>
        <translation>Analoganschluss</translation>
    </message>
    <message>
        <source>Digital audio interface</source>
        <translation>Digitale Audioschnittstelle</translation>
    </message>
    <message>
        <source>Line connector</source>
        <translation>Line-Anschluss</translation>
    </message>
    <message>
        <source>Legacy audio connector</source>
        <translation>Herkömmlicher Audioanschluss</translation>
    </message>
    <message>
        <source>S/PDIF interface</source>
        <translation>S/PDIF-Schnittstelle</translation>
    </message>
    <message>
        <source>1394 DA stream</source>
        <translation>1394-DA-Stream</translation>
    </message>
    <message>
        <source>1394 DV stream soundtrack</source>
        <translation>Tonspur eines 1394-DV-Streams</translation>
    </message>
    <message>
        <source>ADAT Lightpipe</source>
        <translation>ADAT Lightpipe</translation>
    </message>
    <message>
        <source>TDIF</source>
        <translation>TDIF</translation>
    </message>
    <message>
        <source>MADI</source>
        <translation>MADI</translation>
    </message>
    <message>
        <source>Embedded, undefined</source>
        <translation>Eingebaut, nicht festgelegt</translation>
    </message>
    <message>
        <source>Level calibration noise source</source>
        <translation>Rauschquelle zur Pegelkalibrierung</translation>
    </message>
    <message>
        <source>Equalization noise</source>
        <translation>Rauschen zur Entzerrung</translation>
    </message>
    <message>
        <source>CD player</source>
        <translation>CD-Spieler</translation>
    </message>
    <message>
        <source>DAT</source>
        <translation>DAT</translation>
    </message>
    <message>
        <source>DCC</source>
        <translation>DCC</translation>
    </message>
    <message>
        <source>MiniDisc</source>
        <translation>MiniDisc</translation>
    </message>
    <message>
        <source>Analog tape</source>
        <translation>Analogband</translation>
    </message>
    <message>
        <source>Phonograph</source>
        <translation>Plattenspieler</translation>
    </message>
    <message>
        <source>VCR audio</source>
        <translation>Videorekorder-Ton</translation>
    </message>
    <message>
        <source>Video disc audio</source>
        <translation>Bildplatten-Ton</translation>
    </message>
    <message>
        <source>DVD audio</source>
        <translation>DVD-Ton</translation>
    </message>
    <message>
        <source>TV tuner audio</source>
        <translation>TV-Tuner-Ton</translation>
    </message>
    <message>
        <source>Satellite receiver audio</source>
        <translation>Satellitenempfänger-Ton</translation>
    </message>
    <message>
        <source>Cable tuner audio</source>
        <translation>Kabeltuner-Ton</translation>
    </message>
    <message>
        <source>DSS audio</source>
        <translation>DSS-Ton</translation>
    </message>
    <message>
        <source>Radio receiver</source>
        <translation>Radioempfänger</translation>
    </message>
    <message>
        <source>Radio transmitter</source>
        <translation>Radiosender</translation>
    </message>
    <message>
        <source>Multi-track recorder</source>
        <translation>Mehrspurrekorder</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Drums, rhythm</source>
        <translation>Schlagzeug, Rhythmus</translation>
    </message>
    <message>
        <source>Other musical instrument</source>
        <translation>Anderes Musikinstrument</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Abtastwerte</translation>
    </message>
    <message>
        <source>Nothing can be sampled at 0 Hz.</source>
        <translation>Mit 0 Hz lässt sich nichts abtasten.</translation>
    </message>
    <message>
        <source>More bits than a sample has.</source>
        <translation>Mehr Bits, als ein Abtastwert hat.</translation>
    </message>
    <message>
        <source>A control that can be set must be readable as well.</source>
        <translation>Ein einstellbarer Regler muss auch lesbar sein.</translation>
    </message>
    <message>
        <source>0 stands for no entity.</source>
        <translation>0 steht für keine Entität.</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesbar und schreibbar</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Decoded PCM samples</source>
        <translation>Dekodierte PCM-Abtastwerte</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Self beaconing</source>
        <translation>Self Beaconing</translation>
    </message>
    <message>
        <source>Directed beaconing</source>
        <translation>Directed Beaconing</translation>
    </message>
    <message>
        <source>No beaconing</source>
        <translation>Kein Beaconing</translation>
    </message>
    <message>
        <source>Reserved, and must be 0.</source>
        <translation>Reserviert, muss 0 sein.</translation>
    </message>
    <message>
        <source>The device does not support this speed.</source>
        <translation>Das Gerät unterstützt diese Geschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>It must be at most 10 µs.</source>
        <translation>Darf höchstens 10 µs sein.</translation>
    </message>
    <message>
        <source>It must be at most 2047 µs.</source>
        <translation>Darf höchstens 2047 µs sein.</translation>
    </message>
    <message>
        <source>The count does not match the sublink speed attributes.</source>
        <translation>Die Anzahl der Sublink-Geschwindigkeitsattribute stimmt nicht.</translation>
    </message>
    <message>
        <source>Systems show all devices with this ID as one device.</source>
        <translation>Systeme zeigen alle Geräte mit dieser ID als ein Gerät.</translation>
    </message>
    <message>
        <source>URL %1</source>
        <translation>URL %1</translation>
    </message>
    <message>
        <source>No alternate enumeration</source>
        <translation>Keine alternative Enumeration</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>There is no such release. The bytes may be swapped.</source>
        <translation>Diese Version gibt es nicht. Vielleicht sind die Bytes vertauscht.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Call management</source>
        <translation>Rufsteuerung</translation>
    </message>
    <message>
        <source>Abstract control management</source>
        <translation>Abstract Control Management</translation>
    </message>
    <message>
        <source>Direct line management</source>
        <translation>Direct Line Management</translation>
    </message>
    <message>
        <source>Telephone ringer</source>
        <translation>Telefonklingel</translation>
    </message>
    <message>
        <source>Telephone call and line state reporting</source>
        <translation>Melden von Anruf und Leitungszustand</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Country selection</source>
        <translation>Länderauswahl</translation>
    </message>
    <message>
        <source>Telephone operational modes</source>
        <translation>Telefon-Betriebsarten</translation>
    </message>
    <message>
        <source>USB terminal</source>
        <translation>USB-Terminal</translation>
    </message>
    <message>
        <source>Network channel terminal</source>
        <translation>Netzkanal-Terminal</translation>
    </message>
    <message>
        <source>Protocol unit</source>
        <translation>Protokolleinheit</translation>
    </message>
    <message>
        <source>Extension unit</source>
        <translation>Erweiterungseinheit</translation>
    </message>
    <message>
        <source>Multi-channel management</source>
        <translation>Mehrkanalsteuerung</translation>
    </message>
    <message>
        <source>CAPI control management</source>
        <translation>CAPI-Steuerung</translation>
    </message>
    <message>
        <source>Ethernet networking</source>
        <translation>Ethernet-Netzwerk</translation>
    </message>
    <message>
        <source>ATM networking</source>
        <translation>ATM-Netzwerk</translation>
    </message>
    <message>
        <source>Wireless handset control</source>
        <translation>Wireless Handset Control</translation>
    </message>
    <message>
        <source>Mobile direct line</source>
        <translation>Mobile Direct Line</translation>
    </message>
    <message>
        <source>Mobile direct line, detail</source>
        <translation>Mobile Direct Line, Einzelheiten</translation>
    </message>
    <message>
        <source>Device management</source>
        <translation>Geräteverwaltung</translation>
    </message>
    <message>
        <source>OBEX</source>
        <translation>OBEX</translation>
    </message>
    <message>
        <source>Command set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Command set, detail</source>
        <translation>Befehlssatz, Einzelheiten</translation>
    </message>
    <message>
        <source>Telephone control</source>
        <translation>Telefonsteuerung</translation>
    </message>
    <message>
        <source>OBEX service identifier</source>
        <translation>OBEX-Dienstkennung</translation>
    </message>
    <message>
        <source>Network control</source>
        <translation>Netzwerksteuerung</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Mobiles Breitband</translation>
    </message>
    <message>
        <source>Mobile broadband, extended</source>
        <translation>Mobiles Breitband, erweitert</translation>
    </message>
    <message>
        <source>An interface cannot be subordinate to itself.</source>
        <translation>Eine Schnittstelle kann sich nicht selbst untergeordnet sein.</translation>
    </message>
    <message>
        <source>ISDN</source>
        <translation>ISDN</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>The string with the Ethernet address is missing.</source>
        <translation>Die Zeichenkette mit der Ethernet-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Imperfect (hashing)</source>
        <translation>Nicht exakt (Hash)</translation>
    </message>
    <message>
        <source>It must be at least %1 bytes.</source>
        <translation>Muss mindestens %1 Bytes sein.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A descriptor of this kind does not belong here.</source>
        <translation>Ein Deskriptor dieser Art gehört nicht hierher.</translation>
    </message>
    <message>
        <source>There are more bytes than a device can have.</source>
        <translation>Es sind mehr Bytes, als ein Gerät haben kann.</translation>
    </message>
    <message>
        <source>There is no room for a length.</source>
        <translation>Für eine Länge ist kein Platz.</translation>
    </message>
    <message>
        <source>wLength is %1, but %2 bytes are left. They cannot be decoded.</source>
        <translation>wLength ist %1, aber %2 Bytes sind übrig. Sie lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>A size of 0 bytes transfers no data.</source>
        <translation>Mit 0 Bytes werden keine Daten übertragen.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>All devices are removable</source>
        <translation>Alle Geräte lassen sich abziehen</translation>
    </message>
    <message>
        <source>Not removable at ports: %1</source>
        <translation>Nicht abziehbar an Ports: %1</translation>
    </message>
    <message>
        <source>Bits without a port should be 0.</source>
        <translation>Bits ohne Port sollten 0 sein.</translation>
    </message>
    <message>
        <source>All bits should be 1.</source>
        <translation>Alle Bits sollten 1 sein.</translation>
    </message>
    <message>
        <source>With this number of ports there should be %1 bytes.</source>
        <translation>Bei dieser Zahl von Ports sollten es %1 Bytes sein.</translation>
    </message>
    <message>
        <source>A hub needs at least one port.</source>
        <translation>Ein Hub braucht mindestens einen Port.</translation>
    </message>
    <message>
        <source>A SuperSpeed hub has at most 15 ports.</source>
        <translation>Ein SuperSpeed-Hub hat höchstens 15 Ports.</translation>
    </message>
    <message>
        <source>%1 full-speed bit times</source>
        <translation>%1 Full-Speed-Bitzeiten</translation>
    </message>
    <message>
        <source>It must be at most 1.0 µs.</source>
        <translation>Darf höchstens 1,0 µs sein.</translation>
    </message>
    <message>
        <source>All ports at once</source>
        <translation>Alle Ports auf einmal</translation>
    </message>
    <message>
        <source>Each port by itself</source>
        <translation>Jeder Port für sich</translation>
    </message>
    <message>
        <source>All ports together</source>
        <translation>Alle Ports zusammen</translation>
    </message>
    <message>
        <source>mA</source>
        <translation>mA</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>This item is reserved.</source>
        <translation>Dieses Item ist reserviert.</translation>
    </message>
    <message>
        <source>No long items are defined.</source>
        <translation>Lange Items sind nicht definiert.</translation>
    </message>
    <message>
        <source>Some reports have an ID, but those before this item have none.</source>
        <translation>Manche Reports haben eine ID, aber die vor diesem Item haben keine.</translation>
    </message>
    <message>
        <source>This field is in no collection.</source>
        <translation>Dieses Feld steht in keiner Collection.</translation>
    </message>
    <message>
        <source>The report that ends here is not a whole number of bytes.</source>
        <translation>Der Report, der hier endet, ist keine ganze Zahl von Bytes.</translation>
    </message>
    <message>
        <source>The report that ends here is larger than 65535 bytes.</source>
        <translation>Der Report, der hier endet, ist größer als 65535 Bytes.</translation>
    </message>
    <message>
        <source>A usage minimum needs a usage maximum that is not smaller.</source>
        <translation>Ein Usage Minimum braucht ein Usage Maximum, das nicht kleiner ist.</translation>
    </message>
    <message>
        <source>The logical minimum is larger than the logical maximum.</source>
        <translation>Das logische Minimum ist größer als das logische Maximum.</translation>
    </message>
    <message>
        <source>A report ID is a number from 1 to 255.</source>
        <translation>Eine Report-ID ist eine Zahl von 1 bis 255.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This Push has no matching Pop.</source>
        <translation>Zu diesem Push fehlt ein Pop.</translation>
    </message>
    <message>
        <source>This Pop has no matching Push.</source>
        <translation>Zu diesem Pop fehlt ein Push.</translation>
    </message>
    <message>
        <source>This collection does not end.</source>
        <translation>Diese Collection endet nicht.</translation>
    </message>
    <message>
        <source>This End Collection has no matching Collection.</source>
        <translation>Zu diesem End Collection fehlt eine Collection.</translation>
    </message>
    <message>
        <source>The report descriptor ends within this item.</source>
        <translation>Der Report-Deskriptor endet in diesem Item.</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>The last %1 bytes do not fit.</source>
        <translation>Die letzten %1 Bytes passen nicht hinein.</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bits</translation>
    </message>
    <message>
        <source>Close set</source>
        <translation>Satz schließen</translation>
    </message>
    <message>
        <source>Open set</source>
        <translation>Satz öffnen</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>Logisch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Named Array</source>
        <translation>Benanntes Array</translation>
    </message>
    <message>
        <source>Usage Switch</source>
        <translation>Usage Switch</translation>
    </message>
    <message>
        <source>Usage Modifier</source>
        <translation>Usage Modifier</translation>
    </message>
    <message>
        <source>Vendor-defined</source>
        <translation>Herstellerdefiniert</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>No Wrap</source>
        <translation>Kein Umlauf</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Nonlinear</source>
        <translation>Nichtlinear</translation>
    </message>
    <message>
        <source>Preferred State</source>
        <translation>Vorzugszustand</translation>
    </message>
    <message>
        <source>No Preferred</source>
        <translation>Kein Vorzugszustand</translation>
    </message>
    <message>
        <source>No Null Position</source>
        <translation>Keine Nullstellung</translation>
    </message>
    <message>
        <source>Null State</source>
        <translation>Nullzustand</translation>
    </message>
    <message>
        <source>Non Volatile</source>
        <translation>Nicht flüchtig</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>Flüchtig</translation>
    </message>
    <message>
        <source>Bit Field</source>
        <translation>Bitfeld</translation>
    </message>
    <message>
        <source>Buffered Bytes</source>
        <translation>Gepufferte Bytes</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>2 bytes</source>
        <translation>2 Bytes</translation>
    </message>
    <message>
        <source>4 bytes</source>
        <translation>4 Bytes</translation>
    </message>
    <message>
        <source>vendor-defined unit</source>
        <translation>herstellerdefinierte Einheit</translation>
    </message>
    <message>
        <source>SI Linear</source>
        <translation>SI, linear</translation>
    </message>
    <message>
        <source>SI Rotation</source>
        <translation>SI, Drehung</translation>
    </message>
    <message>
        <source>English Linear</source>
        <translation>Englisch, linear</translation>
    </message>
    <message>
        <source>English Rotation</source>
        <translation>Englisch, Drehung</translation>
    </message>
    <message>
        <source>The length is %1, but there are %2 bytes.</source>
        <translation>Die Länge ist %1, aber es sind %2 Bytes.</translation>
    </message>
    <message>
        <source>Only A to Z, 0 to 9 and _ are allowed, then zeros.</source>
        <translation>Nur A bis Z, 0 bis 9 und _ sind erlaubt, danach Nullen.</translation>
    </message>
    <message>
        <source>There is no such type.</source>
        <translation>Diesen Typ gibt es nicht.</translation>
    </message>
    <message>
        <source>This property has another type; Windows ignores it.</source>
        <translation>Diese Eigenschaft hat einen anderen Typ; Windows ignoriert sie.</translation>
    </message>
    <message>
        <source>UTF-16 has an even number of bytes.</source>
        <translation>UTF-16 hat eine gerade Zahl von Bytes.</translation>
    </message>
    <message>
        <source>The terminating zero is missing.</source>
        <translation>Die abschließende Null fehlt.</translation>
    </message>
    <message>
        <source>This type has 4 bytes.</source>
        <translation>Dieser Typ hat 4 Bytes.</translation>
    </message>
    <message>
        <source>It must be at most 10 ms.</source>
        <translation>Darf höchstens 10 ms sein.</translation>
    </message>
    <message>
        <source>It must be between 1 ms and 20 ms.</source>
        <translation>Muss zwischen 1 ms und 20 ms liegen.</translation>
    </message>
    <message>
        <source>Set header</source>
        <translation>Satz-Header</translation>
    </message>
    <message>
        <source>Configuration subset header</source>
        <translation>Header der Konfigurations-Untermenge</translation>
    </message>
    <message>
        <source>Function subset header</source>
        <translation>Header der Funktions-Untermenge</translation>
    </message>
    <message>
        <source>Compatible ID</source>
        <translation>Kompatible ID</translation>
    </message>
    <message>
        <source>Registry property</source>
        <translation>Registry-Eigenschaft</translation>
    </message>
    <message>
        <source>Minimum resume time</source>
        <translation>Mindestaufwachzeit</translation>
    </message>
    <message>
        <source>Model ID</source>
        <translation>Modell-ID</translation>
    </message>
    <message>
        <source>CCGP device</source>
        <translation>CCGP-Gerät</translation>
    </message>
    <message>
        <source>Vendor revision</source>
        <translation>Herstellerrevision</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>String with environment variables</source>
        <translation>Zeichenkette mit Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>32 bits, little-endian</source>
        <translation>32 Bits, Little-Endian</translation>
    </message>
    <message>
        <source>32 bits, big-endian</source>
        <translation>32 Bits, Big-Endian</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolischer Link</translation>
    </message>
    <message>
        <source>Several strings</source>
        <translation>Mehrere Zeichenketten</translation>
    </message>
    <message>
        <source>Command pipe</source>
        <translation>Befehls-Pipe</translation>
    </message>
    <message>
        <source>Status pipe</source>
        <translation>Status-Pipe</translation>
    </message>
    <message>
        <source>Data-in pipe</source>
        <translation>Data-in-Pipe</translation>
    </message>
    <message>
        <source>Data-out pipe</source>
        <translation>Data-out-Pipe</translation>
    </message>
    <message>
        <source>Vendor specific pipe</source>
        <translation>Herstellerspezifische Pipe</translation>
    </message>
    <message>
        <source>There is no such pipe.</source>
        <translation>Diese Pipe gibt es nicht.</translation>
    </message>
    <message>
        <source>The endpoint has the wrong direction for this pipe.</source>
        <translation>Der Endpunkt hat für diese Pipe die falsche Richtung.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The threshold of a weak battery is higher than that of a charged one.</source>
        <translation>Die Schwelle einer schwachen Batterie liegt über der einer geladenen.</translation>
    </message>
    <message>
        <source>mWh</source>
        <translation>mWh</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>It is less than the lowest voltage.</source>
        <translation>Das ist weniger als die niedrigste Spannung.</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>Fixed supply: %1 mV, %2 mA</source>
        <translation>Feste Versorgung: %1 mV, %2 mA</translation>
    </message>
    <message>
        <source>Battery: %1 mV to %2 mV, %3 mW</source>
        <translation>Akku: %1 mV bis %2 mV, %3 mW</translation>
    </message>
    <message>
        <source>Variable supply: %1 mV to %2 mV, %3 mA</source>
        <translation>Variable Versorgung: %1 mV bis %2 mV, %3 mA</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Augmented</translation>
    </message>
    <message>
        <source>Programmable supply: %1 mV to %2 mV, %3 mA</source>
        <translation>Programmierbare Versorgung: %1 mV bis %2 mV, %3 mA</translation>
    </message>
    <message>
        <source>Basic capabilities</source>
        <translation>Grundfähigkeiten</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Verhandelbar</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>TPDU</source>
        <translation>TPDU</translation>
    </message>
    <message>
        <source>Short APDU</source>
        <translation>Kurze APDU</translation>
    </message>
    <message>
        <source>Short and extended APDU</source>
        <translation>Kurze und erweiterte APDU</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 Steckplatz</translation>
    </message>
    <message>
        <source>%1 slots</source>
        <translation>%1 Steckplätze</translation>
    </message>
    <message>
        <source>The default and the highest one</source>
        <translation>Vorgabe und Höchstwert</translation>
    </message>
    <message>
        <source>All from the default to the highest one</source>
        <translation>Alle von der Vorgabe bis zum Höchstwert</translation>
    </message>
    <message>
        <source>As in the command</source>
        <translation>Wie im Befehl</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Keine Anzeige</translation>
    </message>
    <message>
        <source>%1 lines of %2 characters</source>
        <translation>%1 Zeilen zu %2 Zeichen</translation>
    </message>
    <message>
        <source>The descriptor should have 54 bytes.</source>
        <translation>Der Deskriptor sollte 54 Bytes haben.</translation>
    </message>
    <message>
        <source>There is no voltage for cards.</source>
        <translation>Es gibt keine Spannung für Karten.</translation>
    </message>
    <message>
        <source>The highest frequency is below the default one.</source>
        <translation>Die höchste Frequenz liegt unter der Vorgabe.</translation>
    </message>
    <message>
        <source>The highest rate is below the default one.</source>
        <translation>Die höchste Rate liegt unter der Vorgabe.</translation>
    </message>
    <message>
        <source>There is no such level of exchange.</source>
        <translation>Diese Austauschebene gibt es nicht.</translation>
    </message>
    <message>
        <source>Bits 6 and 7 exclude each other.</source>
        <translation>Die Bits 6 und 7 schließen einander aus.</translation>
    </message>
    <message>
        <source>The length should be between 271 and 65554 bytes.</source>
        <translation>Die Länge sollte zwischen 271 und 65554 Bytes liegen.</translation>
    </message>
    <message>
        <source>It must be between 1 and the number of slots.</source>
        <translation>Muss zwischen 1 und der Zahl der Steckplätze liegen.</translation>
    </message>
    <message>
        <source>kHz</source>
        <translation>kHz</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirektional</translation>
    </message>
    <message>
        <source>Input only</source>
        <translation>Nur Eingabe</translation>
    </message>
    <message>
        <source>Output only</source>
        <translation>Nur Ausgabe</translation>
    </message>
    <message>
        <source>Unknown; use MIDI-CI to query it</source>
        <translation>Unbekannt; mit MIDI-CI abzufragen</translation>
    </message>
    <message>
        <source>MIDI 1.0, up to 64 bits</source>
        <translation>MIDI 1.0, bis zu 64 Bits</translation>
    </message>
    <message>
        <source>MIDI 1.0, up to 64 bits, with jitter reduction timestamps</source>
        <translation>MIDI 1.0, bis zu 64 Bits, mit Jitter-Reduction-Zeitstempeln</translation>
    </message>
    <message>
        <source>MIDI 1.0, up to 128 bits</source>
        <translation>MIDI 1.0, bis zu 128 Bits</translation>
    </message>
    <message>
        <source>MIDI 1.0, up to 128 bits, with jitter reduction timestamps</source>
        <translation>MIDI 1.0, bis zu 128 Bits, mit Jitter-Reduction-Zeitstempeln</translation>
    </message>
    <message>
        <source>MIDI 2.0</source>
        <translation>MIDI 2.0</translation>
    </message>
    <message>
        <source>MIDI 2.0, with jitter reduction timestamps</source>
        <translation>MIDI 2.0, mit Jitter-Reduction-Zeitstempeln</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>There are 16 groups.</source>
        <translation>Es gibt 16 Gruppen.</translation>
    </message>
    <message>
        <source>Unknown or not fixed</source>
        <translation>Unbekannt oder nicht fest</translation>
    </message>
    <message>
        <source>31.25 kbit/s</source>
        <translation>31,25 kbit/s</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>In the URL</source>
        <translation>In der URL</translation>
    </message>
    <message>
        <source>There is no such scheme.</source>
        <translation>Dieses Schema gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Das ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>This is not a valid URL.</source>
        <translation>Das ist keine gültige URL.</translation>
    </message>
    <message>
        <source>Input, vendor-specific</source>
        <translation>Eingabe, herstellerspezifisch</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Media transport input</source>
        <translation>Medientransport, Eingabe</translation>
    </message>
    <message>
        <source>Output, vendor-specific</source>
        <translation>Ausgabe, herstellerspezifisch</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Media transport output</source>
        <translation>Medientransport, Ausgabe</translation>
    </message>
    <message>
        <source>External, vendor-specific</source>
        <translation>Extern, herstellerspezifisch</translation>
    </message>
    <message>
        <source>Composite connector</source>
        <translation>Composite-Anschluss</translation>
    </message>
    <message>
        <source>S-Video connector</source>
        <translation>S-Video-Anschluss</translation>
    </message>
    <message>
        <source>Component connector</source>
        <translation>Component-Anschluss</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>1.5 or 2.0 in both directions, aspect ratio maintained</source>
        <translation>1,5 oder 2,0 in beiden Richtungen, Seitenverhältnis bleibt</translation>
    </message>
    <message>
        <source>1.0, 1.5 or 2.0 in either direction</source>
        <translation>1,0, 1,5 oder 2,0 je Richtung</translation>
    </message>
    <message>
        <source>Resolutions of the frame descriptors only</source>
        <translation>Nur Auflösungen der Frame-Deskriptoren</translation>
    </message>
    <message>
        <source>Arbitrary</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>macroblocks/s</source>
        <translation>Makroblöcke/s</translation>
    </message>
    <message>
        <source>Method 1: the next frame of the video</source>
        <translation>Methode 1: der nächste Frame des Videos</translation>
    </message>
    <message>
        <source>Method 2: a still image in the video</source>
        <translation>Methode 2: ein Standbild im Video</translation>
    </message>
    <message>
        <source>Method 3: a bulk endpoint for still images</source>
        <translation>Methode 3: ein Bulk-Endpunkt für Standbilder</translation>
    </message>
    <message>
        <source>Initiates a still image capture</source>
        <translation>Löst eine Standbildaufnahme aus</translation>
    </message>
    <message>
        <source>General purpose button</source>
        <translation>Universaltaste</translation>
    </message>
    <message>
        <source>2 fields</source>
        <translation>2 Halbbilder</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Halbbild</translation>
    </message>
    <message>
        <source>Field 1 only</source>
        <translation>Nur Halbbild 1</translation>
    </message>
    <message>
        <source>Field 2 only</source>
        <translation>Nur Halbbild 2</translation>
    </message>
    <message>
        <source>Regular pattern of fields 1 and 2</source>
        <translation>Regelmäßiges Muster der Halbbilder 1 und 2</translation>
    </message>
    <message>
        <source>Random pattern of fields 1 and 2</source>
        <translation>Zufälliges Muster der Halbbilder 1 und 2</translation>
    </message>
    <message>
        <source>No restrictions</source>
        <translation>Keine Einschränkungen</translation>
    </message>
    <message>
        <source>Duplication restricted</source>
        <translation>Kopieren eingeschränkt</translation>
    </message>
    <message>
        <source>SD-DV</source>
        <translation>SD-DV</translation>
    </message>
    <message>
        <source>SDL-DV</source>
        <translation>SDL-DV</translation>
    </message>
    <message>
        <source>HD-DV</source>
        <translation>HD-DV</translation>
    </message>
    <message>
        <source>50 Hz</source>
        <translation>50 Hz</translation>
    </message>
    <message>
        <source>60 Hz</source>
        <translation>60 Hz</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The first index is 1.</source>
        <translation>Der erste Index ist 1.</translation>
    </message>
    <message>
        <source>There are frames 1 to %1 only.</source>
        <translation>Es gibt nur die Frames 1 bis %1.</translation>
    </message>
    <message>
        <source>A picture has at least one pixel.</source>
        <translation>Ein Bild hat mindestens ein Pixel.</translation>
    </message>
    <message>
        <source>%1 (%2 fps)</source>
        <translation>%1 (%2 fps)</translation>
    </message>
    <message>
        <source>The frame interval must not be 0.</source>
        <translation>Das Frame-Intervall darf nicht 0 sein.</translation>
    </message>
    <message>
        <source>No step leads from the minimum to the maximum.</source>
        <translation>Kein Schritt führt vom Minimum zum Maximum.</translation>
    </message>
    <message>
        <source>No number of steps leads from the minimum to the maximum.</source>
        <translation>Keine Zahl von Schritten führt vom Minimum zum Maximum.</translation>
    </message>
    <message>
        <source>Outside of what the device offers.</source>
        <translation>Außerhalb dessen, was das Gerät bietet.</translation>
    </message>
    <message>
        <source>None of those the device offers.</source>
        <translation>Keines von denen, die das Gerät bietet.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>Not allowed for this transfer type at any speed.</source>
        <translation>Für diese Übertragungsart bei keiner Geschwindigkeit erlaubt.</translation>
    </message>
    <message>
        <source>Out of range for this transfer type at any speed.</source>
        <translation>Für diese Übertragungsart bei jeder Geschwindigkeit außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Not allowed at any speed with this bcdUSB.</source>
        <translation>Mit diesem bcdUSB bei keiner Geschwindigkeit erlaubt.</translation>
    </message>
    <message>
        <source>%1 mA, or %2 mA at SuperSpeed</source>
        <translation>%1 mA oder %2 mA bei SuperSpeed</translation>
    </message>
</context>
<context>
    <name>QUsbDescriptorText</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>QUsbDetachedDrivers</name>
    <message>
        <source>the kernel driver %1 did not take interface %2 again: %3</source>
        <comment>driver, number, why</comment>
        <translation>der Kernel-Treiber %1 hat Schnittstelle %2 nicht wieder übernommen: %3</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Stecken Sie das Gerät wieder ein.</translation>
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
        <source>the device is still being closed</source>
        <translation>das Gerät wird noch geschlossen</translation>
    </message>
    <message>
        <source>Wait until it is closed.</source>
        <translation>Warten Sie, bis es geschlossen ist.</translation>
    </message>
    <message>
        <source>the device is not plugged in</source>
        <translation>das Gerät ist nicht eingesteckt</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>the device is not open</source>
        <translation>das Gerät ist nicht offen</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>the time-out is negative</source>
        <translation>das Zeitlimit ist negativ</translation>
    </message>
    <message>
        <source>interface %1 is claimed by this program</source>
        <translation>Schnittstelle %1 ist von diesem Programm belegt</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <source>it did not come back within %1 ms after its reset</source>
        <translation>es kam nach dem Zurücksetzen nicht innerhalb von %1 ms wieder</translation>
    </message>
    <message>
        <source>Plug it in again, or allow more time.</source>
        <translation>Stecken Sie es wieder ein oder geben Sie mehr Zeit.</translation>
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
        <source>it was closed while being opened</source>
        <translation>es wurde beim Öffnen geschlossen</translation>
    </message>
    <message>
        <source>it was closed while the interface was being claimed</source>
        <translation>es wurde geschlossen, während die Schnittstelle belegt wurde</translation>
    </message>
    <message>
        <source>it was closed while a string was being read</source>
        <translation>es wurde geschlossen, während eine Zeichenkette gelesen wurde</translation>
    </message>
    <message>
        <source>the file descriptor it was opened with can be used only once</source>
        <translation>der Dateideskriptor, mit dem es geöffnet wurde, ist nur einmal verwendbar</translation>
    </message>
    <message>
        <source>Get a new file descriptor for it.</source>
        <translation>Besorgen Sie einen neuen Dateideskriptor dafür.</translation>
    </message>
    <message>
        <source>it is already being reset and reopened</source>
        <translation>es wird bereits zurückgesetzt und neu geöffnet</translation>
    </message>
    <message>
        <source>Wait until that has finished.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>it could not be found again after a reset, because its port is unknown</source>
        <translation>es wäre nach dem Zurücksetzen nicht wiederzufinden, weil sein Port unbekannt ist</translation>
    </message>
    <message>
        <source>it was closed while being reset and reopened</source>
        <translation>es wurde geschlossen, während es zurückgesetzt und neu geöffnet wurde</translation>
    </message>
    <message>
        <source>it was unplugged while being opened</source>
        <translation>es wurde beim Öffnen abgezogen</translation>
    </message>
    <message>
        <source>a call of the kernel did not return</source>
        <translation>ein Aufruf des Kernels kehrte nicht zurück</translation>
    </message>
    <message>
        <source>the configuration cannot be changed while this program has interface %1</source>
        <translation>die Konfiguration kann nicht geändert werden, solange dieses Programm Schnittstelle %1 belegt</translation>
    </message>
    <message>
        <source>0 is no index of a string</source>
        <translation>0 ist kein Index einer Zeichenkette</translation>
    </message>
    <message>
        <source>In a descriptor it means that there is no string.</source>
        <translation>In einem Deskriptor bedeutet er, dass es keine Zeichenkette gibt.</translation>
    </message>
</context>
<context>
    <name>QUsbDeviceConnector</name>
    <message>
        <source>Setting up the device was cancelled.</source>
        <translation>Das Einrichten des Geräts wurde abgebrochen.</translation>
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
        <source>selected by the program</source>
        <translation>vom Programm ausgewählt</translation>
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
    <name>QUsbError</name>
    <message>
        <source>The result has neither a value nor an error.</source>
        <translation>Das Ergebnis hat weder einen Wert noch einen Fehler.</translation>
    </message>
</context>
<context>
    <name>QUsbFxImage</name>
    <message>
        <source>Build the image for booting over USB (elf2img -imgtype 0xb0).</source>
        <translation>Erzeugen Sie das Abbild zum Starten über USB (elf2img -imgtype 0xb0).</translation>
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
        <source>the image is of type %1, not 0xb0</source>
        <translation>das Abbild ist vom Typ %1, nicht 0xb0</translation>
    </message>
    <message>
        <source>a section claims %1 bytes, but only %2 follow</source>
        <translation>ein Abschnitt gibt %1 Bytes an, aber nur %2 folgen</translation>
    </message>
    <message>
        <source>the image has no sections</source>
        <translation>das Abbild hat keine Abschnitte</translation>
    </message>
    <message>
        <source>the file ends within a record</source>
        <translation>die Datei endet in einem Datensatz</translation>
    </message>
    <message>
        <source>the checksum of the record is %1, but should be %2</source>
        <translation>die Prüfsumme des Datensatzes ist %1, sollte aber %2 sein</translation>
    </message>
    <message>
        <source>a record of type %1 should have %2 bytes of data, not %3</source>
        <translation>ein Datensatz vom Typ %1 sollte %2 Bytes Daten haben, nicht %3</translation>
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
        <translation>Prüfen Sie ihren Namen.</translation>
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
    <message>
        <source>Invalid firmware image: at offset %1, %2.</source>
        <translation>Ungültiges Firmware-Abbild: an Position %1, %2.</translation>
    </message>
    <message>
        <source>Check that the file is the right one and is complete.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>the image is marked as data, not as a program</source>
        <translation>das Abbild ist als Daten gekennzeichnet, nicht als Programm</translation>
    </message>
    <message>
        <source>a section of %1 bytes at address %2 is beyond the end of the memory</source>
        <translation>ein Abschnitt von %1 Bytes an Adresse %2 liegt hinter dem Ende des Speichers</translation>
    </message>
    <message>
        <source>the checksum is %1, but that of the data is %2</source>
        <translation>die Prüfsumme ist %1, aber die der Daten ist %2</translation>
    </message>
    <message>
        <source>a record must begin with a colon</source>
        <translation>ein Datensatz muss mit einem Doppelpunkt beginnen</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>hier wird eine hexadezimale Ziffer erwartet</translation>
    </message>
    <message>
        <source>the record ends beyond the 64 KiB that its address can reach</source>
        <translation>der Datensatz endet hinter den 64 KiB, die seine Adresse erreichen kann</translation>
    </message>
    <message>
        <source>the record ends beyond the end of the memory</source>
        <translation>der Datensatz liegt hinter dem Ende des Speichers</translation>
    </message>
    <message>
        <source>records of type %1 are not supported</source>
        <translation>Datensätze vom Typ %1 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>there is data after the end record</source>
        <translation>nach dem End-Datensatz folgen noch Daten</translation>
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
        <translation>Linken Sie die Firmware für 0x0000 bis 0x3fff oder laden Sie zuerst einen Lader für externen Speicher.</translation>
    </message>
    <message>
        <source>Check that the image is for this chip and its memory. Power-cycle the device and try again.</source>
        <translation>Prüfen Sie, ob das Abbild für diesen Chip und seinen Speicher ist. Schalten Sie das Gerät aus und wieder ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Loading firmware stopped at address %1, after %2 of %3 bytes. %4</source>
        <comment>%4: a sentence</comment>
        <translation>Das Laden der Firmware brach an Adresse %1 ab, nach %2 von %3 Bytes. %4</translation>
    </message>
    <message>
        <source>Wait until that has finished, or cancel it.</source>
        <translation>Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Only %2 of %3 bytes could be read back from %1.</source>
        <translation>Von %1 ließen sich nur %2 von %3 Bytes zurücklesen.</translation>
    </message>
    <message>
        <source>Verification of %1 failed at address %4: read %2 instead of %3.</source>
        <translation>Die Überprüfung von %1 schlug an Adresse %4 fehl: %2 statt %3 gelesen.</translation>
    </message>
    <message>
        <source>Check that the image is for this chip. Power-cycle the device, so that its boot loader runs, and try again.</source>
        <translation>Prüfen Sie, ob das Abbild für diesen Chip ist. Schalten Sie das Gerät aus und wieder ein, damit sein Bootloader läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Loading firmware was cancelled after %1 of %2 bytes.</source>
        <translation>Das Laden der Firmware wurde nach %1 von %2 Bytes abgebrochen.</translation>
    </message>
    <message>
        <source>Keep the device and the loader until loading has finished.</source>
        <translation>Behalten Sie das Gerät und den Lader, bis das Laden fertig ist.</translation>
    </message>
    <message>
        <source>Firmware is already being loaded.</source>
        <translation>Es wird bereits Firmware geladen.</translation>
    </message>
</context>
<context>
    <name>QUsbHexText</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a byte in hexadecimal</source>
        <translation>„%1“ ist kein hexadezimales Byte</translation>
    </message>
    <message>
        <source>“%1” has an odd number of digits</source>
        <translation>„%1“ hat eine ungerade Zahl von Ziffern</translation>
    </message>
    <message>
        <source>the number of repetitions of the previous line is unknown</source>
        <translation>es ist unklar, wie oft die vorige Zeile wiederholt wird</translation>
    </message>
    <message>
        <source>there are too many bytes</source>
        <translation>es sind zu viele Bytes</translation>
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
        <translation>Wählen Sie ein Gerät, dessen Klasse Hub ist.</translation>
    </message>
    <message>
        <source>%1: a hub has no port 0.</source>
        <translation>%1: Ein Hub hat keinen Port 0.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>Port numbers start at 1.</source>
        <translation>Portnummern beginnen bei 1.</translation>
    </message>
    <message>
        <source>%1: the response to &quot;%2&quot; is too short or invalid: %3.</source>
        <translation>%1: Die Antwort auf „%2“ ist zu kurz oder ungültig: %3.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, the hub is faulty.</source>
        <translation>Versuchen Sie es noch einmal. Hilft das nicht, ist der Hub fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>QUsbInterface</name>
    <message>
        <source>interface %1 was released</source>
        <translation>Schnittstelle %1 wurde freigegeben</translation>
    </message>
    <message>
        <source>interface %1 has no alternate setting %2</source>
        <translation>Schnittstelle %1 hat keine Alternativeinstellung %2</translation>
    </message>
    <message>
        <source>the alternate setting of interface %1 is already being changed</source>
        <translation>die Alternativeinstellung von Schnittstelle %1 wird bereits geändert</translation>
    </message>
    <message>
        <source>endpoint 0x%1 does not support bulk streams</source>
        <translation>Endpunkt 0x%1 unterstützt keine Bulk-Streams</translation>
    </message>
    <message>
        <source>no endpoint or number of streams was given</source>
        <translation>es wurde kein Endpunkt oder keine Zahl von Streams angegeben</translation>
    </message>
    <message>
        <source>interface %1 was changed in the meantime</source>
        <translation>Schnittstelle %1 wurde inzwischen geändert</translation>
    </message>
</context>
<context>
    <name>QUsbKernelPort</name>
    <message>
        <source>there is no device to plug in</source>
        <translation>es gibt kein Gerät zum Einstecken</translation>
    </message>
    <message>
        <source>Unplug it, or use another QUsbKernelPort.</source>
        <translation>Ziehen Sie es ab oder verwenden Sie einen anderen QUsbKernelPort.</translation>
    </message>
    <message>
        <source>the device is plugged in elsewhere</source>
        <translation>das Gerät ist anderswo eingesteckt</translation>
    </message>
    <message>
        <source>Unplug it there: QUsbVirtualDevice::unplug().</source>
        <translation>Ziehen Sie es dort ab: QUsbVirtualDevice::unplug().</translation>
    </message>
    <message>
        <source>no port of vhci_hcd is free</source>
        <translation>kein Port von vhci_hcd ist frei</translation>
    </message>
    <message>
        <source>Unplug other virtual devices.</source>
        <translation>Ziehen Sie andere virtuelle Geräte ab.</translation>
    </message>
    <message>
        <source>the kernel has no virtual host controller: vhci_hcd is not loaded</source>
        <translation>der Kernel hat keinen virtuellen Host-Controller: vhci_hcd ist nicht geladen</translation>
    </message>
    <message>
        <source>another device is plugged into this port</source>
        <translation>in diesem Port steckt ein anderes Gerät</translation>
    </message>
    <message>
        <source>the kernel&apos;s virtual ports support SuperSpeed at most</source>
        <translation>die virtuellen Ports des Kernels unterstützen höchstens SuperSpeed</translation>
    </message>
    <message>
        <source>Set the speed of the device to SuperSpeed or lower.</source>
        <translation>Stellen Sie die Geschwindigkeit des Geräts auf höchstens SuperSpeed.</translation>
    </message>
    <message>
        <source>no socket could be created</source>
        <translation>es ließ sich kein Socket anlegen</translation>
    </message>
    <message>
        <source>the kernel did not accept the virtual device</source>
        <translation>der Kernel hat das virtuelle Gerät nicht angenommen</translation>
    </message>
    <message>
        <source>Run the program as root, and not in a container whose /sys is read-only.</source>
        <translation>Führen Sie das Programm als root aus und nicht in einem Container, in dem /sys nur lesbar ist.</translation>
    </message>
    <message>
        <source>Run &apos;modprobe vhci-hcd&apos; as root. If the module is missing, install linux-image-amd64 on Debian (the cloud kernel does not have it), linux-modules-extra on Ubuntu, or kernel-modules-extra on Fedora. A container uses the modules of its host.</source>
        <translation>Führen Sie als root „modprobe vhci-hcd“ aus. Fehlt das Modul, installieren Sie linux-image-amd64 unter Debian (der Cloud-Kernel enthält es nicht), linux-modules-extra unter Ubuntu oder kernel-modules-extra unter Fedora. Ein Container verwendet die Module seines Hosts.</translation>
    </message>
    <message>
        <source>only root can plug a virtual device into the kernel</source>
        <translation>nur root kann ein virtuelles Gerät in den Kernel einstecken</translation>
    </message>
    <message>
        <source>Run the program with sudo.</source>
        <translation>Führen Sie das Programm mit sudo aus.</translation>
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
        <source>the kernel&apos;s memory for USB transfers is exhausted</source>
        <translation>der Speicher des Kernels für USB-Übertragungen ist erschöpft</translation>
    </message>
    <message>
        <source>Queue fewer or smaller transfers, or raise usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</source>
        <translation>Reihen Sie weniger oder kleinere Übertragungen ein oder erhöhen Sie usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</translation>
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
        <source>Start the container with access to /dev/bus/usb, or check that udev is running.</source>
        <translation>Starten Sie den Container mit Zugriff auf /dev/bus/usb oder prüfen Sie, ob udev läuft.</translation>
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
        <source>detaching the kernel driver of interface %1 failed</source>
        <translation>der Kernel-Treiber von Schnittstelle %1 ließ sich nicht trennen</translation>
    </message>
    <message>
        <source>attaching a kernel driver to interface %1 failed</source>
        <translation>mit Schnittstelle %1 ließ sich kein Kernel-Treiber verbinden</translation>
    </message>
    <message>
        <source>the bus has no bandwidth left for this endpoint</source>
        <translation>der Bus hat für diesen Endpunkt keine Bandbreite mehr</translation>
    </message>
    <message>
        <source>the system does not accept transfers of this size</source>
        <translation>das System nimmt Übertragungen dieser Größe nicht an</translation>
    </message>
    <message>
        <source>there is not enough memory for another transfer</source>
        <translation>für eine weitere Übertragung reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>the file descriptor is not a usable USB device node</source>
        <translation>der Dateideskriptor gehört zu keiner verwendbaren USB-Gerätedatei</translation>
    </message>
    <message>
        <source>there is no device node for it in /dev/bus/usb</source>
        <translation>in /dev/bus/usb gibt es keine Gerätedatei dafür</translation>
    </message>
    <message>
        <source>the kernel driver of interface %1 could not be determined</source>
        <translation>der Kernel-Treiber von Schnittstelle %1 ließ sich nicht ermitteln</translation>
    </message>
    <message>
        <source>Select an alternate setting that needs less bandwidth, or unplug another device from this bus.</source>
        <translation>Wählen Sie eine Alternativeinstellung, die weniger Bandbreite braucht, oder ziehen Sie ein anderes Gerät von diesem Bus ab.</translation>
    </message>
    <message>
        <source>Use smaller transfers.</source>
        <translation>Verwenden Sie kleinere Übertragungen.</translation>
    </message>
</context>
<context>
    <name>QUsbLintChecks</name>
    <message>
        <source>The first of these descriptors must be the header.</source>
        <translation>Der erste dieser Deskriptoren muss der Header sein.</translation>
    </message>
    <message>
        <source>There is no interface %1.</source>
        <translation>Es gibt keine Schnittstelle %1.</translation>
    </message>
    <message>
        <source>There is no terminal with ID %1.</source>
        <translation>Es gibt kein Terminal mit der ID %1.</translation>
    </message>
    <message>
        <source>The USB 2.0 extension is missing, which a device with SuperSpeed has.</source>
        <translation>Die USB-2.0-Erweiterung fehlt, die ein Gerät mit SuperSpeed hat.</translation>
    </message>
    <message>
        <source>The LPM bit must be set, as the device has SuperSpeed.</source>
        <translation>Das LPM-Bit muss gesetzt sein, da das Gerät SuperSpeed hat.</translation>
    </message>
    <message>
        <source>BESL means nothing as long as the LPM bit is not set.</source>
        <translation>BESL bedeutet nichts, solange das LPM-Bit nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The device has this capability already.</source>
        <translation>Das Gerät hat diese Capability schon.</translation>
    </message>
    <message>
        <source>The device supports no speed at all.</source>
        <translation>Das Gerät unterstützt gar keine Geschwindigkeit.</translation>
    </message>
    <message>
        <source>This speed is none of those in wSpeedsSupported.</source>
        <translation>Diese Geschwindigkeit ist keine von denen in wSpeedsSupported.</translation>
    </message>
    <message>
        <source>Must be at most 10 µs.</source>
        <translation>Darf höchstens 10 µs sein.</translation>
    </message>
    <message>
        <source>Must be at most 2047 µs.</source>
        <translation>Darf höchstens 2047 µs sein.</translation>
    </message>
    <message>
        <source>The SuperSpeedPlus capability is missing, but the device operates at 10 Gb/s or more.</source>
        <translation>Die Capability SuperSpeedPlus fehlt, aber das Gerät arbeitet mit 10 Gb/s oder mehr.</translation>
    </message>
    <message>
        <source>Announces %1 sublink speed attributes, but there is room for %2.</source>
        <translation>Kündigt %1 Sublink-Geschwindigkeitsattribute an, aber es ist Platz für %2.</translation>
    </message>
    <message>
        <source>Refers to a sublink speed ID that no attribute has.</source>
        <translation>Verweist auf eine Sublink-Geschwindigkeits-ID, die kein Attribut hat.</translation>
    </message>
    <message>
        <source>All zero, so that devices look like parts of one another.</source>
        <translation>Nur Nullen, sodass Geräte wie Teile voneinander aussehen.</translation>
    </message>
    <message>
        <source>HID descriptor missing</source>
        <translation>HID-Deskriptor fehlt</translation>
    </message>
    <message>
        <source>Each HID interface must have a HID descriptor after the interface descriptor. Without it, hosts do not know the length of the report descriptor and ignore the interface.</source>
        <translation>Jede HID-Schnittstelle hat hinter dem Schnittstellendeskriptor einen HID-Deskriptor. Ohne ihn kennen Hosts die Länge des Report-Deskriptors nicht und ignorieren die Schnittstelle.</translation>
    </message>
    <message>
        <source>Add the HID descriptor.</source>
        <translation>Fügen Sie den HID-Deskriptor hinzu.</translation>
    </message>
    <message>
        <source>Interrupt IN endpoint missing</source>
        <translation>Interrupt-IN-Endpunkt fehlt</translation>
    </message>
    <message>
        <source>Each HID interface must have an interrupt IN endpoint. Hosts ignore interfaces without one.</source>
        <translation>Jede HID-Schnittstelle hat einen Interrupt-IN-Endpunkt; Hosts ignorieren Schnittstellen ohne.</translation>
    </message>
    <message>
        <source>Add an interrupt IN endpoint.</source>
        <translation>Fügen Sie einen Interrupt-IN-Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>Invalid boot protocol</source>
        <translation>Boot-Protokoll ungültig</translation>
    </message>
    <message>
        <source>bInterfaceSubClass is 1 for boot interfaces and otherwise 0. bInterfaceProtocol of a boot interface is 1 for keyboards and 2 for mice. The firmware of computers looks for these values.</source>
        <translation>Die Unterklasse ist 0 oder bei Boot-Schnittstellen 1, und deren Protokoll ist 1 bei Tastaturen und 2 bei Mäusen. Die Firmware von Rechnern sucht danach.</translation>
    </message>
    <message>
        <source>Correct bInterfaceSubClass and bInterfaceProtocol.</source>
        <translation>Korrigieren Sie bInterfaceSubClass und bInterfaceProtocol.</translation>
    </message>
    <message>
        <source>HID descriptor contradicts the report descriptor</source>
        <translation>HID-Deskriptor widerspricht dem Report-Deskriptor</translation>
    </message>
    <message>
        <source>Correct bNumDescriptors and wDescriptorLength.</source>
        <translation>Korrigieren Sie bNumDescriptors und wDescriptorLength.</translation>
    </message>
    <message>
        <source>Unbalanced report descriptor</source>
        <translation>Report-Deskriptor ist nicht ausgeglichen</translation>
    </message>
    <message>
        <source>Each Collection needs an End Collection, and each Push a Pop. Hosts ignore report descriptors that are not balanced.</source>
        <translation>Jede Collection hat eine End Collection und jedes Push ein Pop. Hosts ignorieren Report-Deskriptoren, bei denen es anders ist.</translation>
    </message>
    <message>
        <source>Add the missing items.</source>
        <translation>Fügen Sie hinzu, was fehlt.</translation>
    </message>
    <message>
        <source>Report is not a whole number of bytes</source>
        <translation>Report ist keine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <source>Reports are sent in bytes. Hosts pad the last one, and may do so differently.</source>
        <translation>Reports werden in Bytes gesendet; Hosts füllen das letzte auf, womöglich auf verschiedene Weise.</translation>
    </message>
    <message>
        <source>Add constant fields to fill the last byte.</source>
        <translation>Fügen Sie konstante Felder bis zum nächsten Byte hinzu.</translation>
    </message>
    <message>
        <source>Invalid range of values</source>
        <translation>Wertebereich ungültig</translation>
    </message>
    <message>
        <source>Logical Minimum must not exceed Logical Maximum, and both must fit into Report Size. A usage minimum and maximum belong together. Hosts ignore fields whose range is empty.</source>
        <translation>Logical Minimum ist höchstens Logical Maximum, und beide passen in Report Size. Ein Usage-Minimum und ein Usage-Maximum gehören zusammen. Hosts ignorieren Felder mit leerem Bereich.</translation>
    </message>
    <message>
        <source>Correct the range. Values above 127 need two bytes because they are signed.</source>
        <translation>Korrigieren Sie den Bereich; Werte über 127 brauchen zwei Bytes, denn sie haben ein Vorzeichen.</translation>
    </message>
    <message>
        <source>Report descriptor ends within an item</source>
        <translation>Report-Deskriptor endet in einem Item</translation>
    </message>
    <message>
        <source>Part of the last item is missing. Hosts refuse the report descriptor.</source>
        <translation>Ein Teil des letzten Items fehlt. Hosts lehnen den Report-Deskriptor ab.</translation>
    </message>
    <message>
        <source>Return all of it, and set wDescriptorLength to its length.</source>
        <translation>Liefern Sie ihn ganz und setzen Sie wDescriptorLength auf seine Länge.</translation>
    </message>
    <message>
        <source>Field outside a collection</source>
        <translation>Feld in keiner Collection</translation>
    </message>
    <message>
        <source>Fields must belong to an application collection, which tells hosts what a report is for. Hosts ignore other fields.</source>
        <translation>Felder gehören zu einer Application Collection, an der Hosts erkennen, wozu ein Report dient. Andere werden ignoriert.</translation>
    </message>
    <message>
        <source>Put the field into a collection.</source>
        <translation>Setzen Sie das Feld in eine Collection.</translation>
    </message>
    <message>
        <source>Invalid report ID</source>
        <translation>Report-ID nicht erlaubt</translation>
    </message>
    <message>
        <source>Report IDs are 1 to 255. A device that uses report IDs must use them for all its reports, because each report then begins with its ID.</source>
        <translation>Report-IDs sind 1 bis 255. Ein Gerät, das sie verwendet, verwendet sie für alle Reports, denn dann beginnt jeder Report mit einer.</translation>
    </message>
    <message>
        <source>Give all reports an ID from 1 on, or none.</source>
        <translation>Geben Sie jedem Report eine ID, ab 1, oder keinem.</translation>
    </message>
    <message>
        <source>Report too large</source>
        <translation>Report zu groß</translation>
    </message>
    <message>
        <source>Reports are transferred by requests of at most 65535 bytes.</source>
        <translation>Ein Report wird mit Anfragen von höchstens 65535 Bytes übertragen.</translation>
    </message>
    <message>
        <source>Correct Report Size and Report Count.</source>
        <translation>Korrigieren Sie Report Size und Report Count.</translation>
    </message>
    <message>
        <source>Too many nested collections</source>
        <translation>Collections zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Hosts limit how deeply collections and Push may be nested.</source>
        <translation>Hosts haben eigene Grenzen für Collections in Collections und für Push.</translation>
    </message>
    <message>
        <source>Use fewer levels.</source>
        <translation>Verwenden Sie weniger Ebenen.</translation>
    </message>
    <message>
        <source>Long item</source>
        <translation>Langes Item</translation>
    </message>
    <message>
        <source>The specification defines no long items. Hosts skip them.</source>
        <translation>Die Spezifikation definiert keine langen Items; Hosts überspringen sie.</translation>
    </message>
    <message>
        <source>Remove the item.</source>
        <translation>Lassen Sie das Item weg.</translation>
    </message>
    <message>
        <source>Reserved item</source>
        <translation>Reserviertes Item</translation>
    </message>
    <message>
        <source>The tag has no meaning. Hosts skip the item or refuse the report descriptor.</source>
        <translation>Das Tag hat keine Bedeutung; Hosts überspringen das Item oder lehnen den Report-Deskriptor ab.</translation>
    </message>
    <message>
        <source>Header functional descriptor is not first</source>
        <translation>Header steht nicht vorn</translation>
    </message>
    <message>
        <source>The functional descriptors of an interface must begin with the header. Some hosts ignore descriptors before it.</source>
        <translation>Die Funktionsdeskriptoren einer Schnittstelle beginnen mit dem Header. Manche Hosts ignorieren die davor.</translation>
    </message>
    <message>
        <source>Move the header functional descriptor to the beginning.</source>
        <translation>Verschieben Sie den Header-Funktionsdeskriptor an den Anfang.</translation>
    </message>
    <message>
        <source>Functional descriptor names wrong interfaces</source>
        <translation>Funktionsdeskriptor nennt falsche Schnittstellen</translation>
    </message>
    <message>
        <source>Union and call management descriptors name interfaces of the configuration, and the union begins with its own interface. Hosts use them to find the data interface.</source>
        <translation>Union und Rufsteuerung nennen Schnittstellen der Konfiguration; die Union beginnt mit der Schnittstelle, zu der sie gehört. Hosts finden danach die Datenschnittstelle.</translation>
    </message>
    <message>
        <source>Correct the interface numbers in the functional descriptors.</source>
        <translation>Korrigieren Sie die Schnittstellennummern in den Funktionsdeskriptoren.</translation>
    </message>
    <message>
        <source>Invalid bcdCDC</source>
        <translation>bcdCDC ist keine Version</translation>
    </message>
    <message>
        <source>bcdCDC is binary-coded decimal, low byte first: 1.10 is 0110h.</source>
        <translation>bcdCDC ist BCD-kodiert, das niederwertige Byte zuerst: 1.10 ist 0110h.</translation>
    </message>
    <message>
        <source>Correct the byte order.</source>
        <translation>Korrigieren Sie die Reihenfolge der Bytes.</translation>
    </message>
    <message>
        <source>Ethernet address missing</source>
        <translation>Ethernet-Adresse fehlt</translation>
    </message>
    <message>
        <source>iMACAddress must be the index of a string with the address in 12 hexadecimal digits.</source>
        <translation>iMACAddress ist der Index einer Zeichenkette mit der Adresse in 12 hexadezimalen Ziffern. Sie muss da sein.</translation>
    </message>
    <message>
        <source>Add the string.</source>
        <translation>Fügen Sie die Zeichenkette hinzu.</translation>
    </message>
    <message>
        <source>MBIM size below the minimum</source>
        <translation>Größe zu klein</translation>
    </message>
    <message>
        <source>MBIM defines minimum sizes for control messages and descriptors. Hosts refuse smaller ones.</source>
        <translation>Steuernachrichten und Deskriptoren von MBIM haben Mindestgrößen; Hosts lehnen kleinere ab.</translation>
    </message>
    <message>
        <source>Use the minimum size or more.</source>
        <translation>Verwenden Sie die Mindestgröße oder mehr.</translation>
    </message>
    <message>
        <source>Inconsistent audio IDs</source>
        <translation>Audio-IDs passen nicht zusammen</translation>
    </message>
    <message>
        <source>Terminals, units, clocks and jacks must have different IDs, refer only to existing ones, and must not be connected to their own output. Hosts follow these references, and some never stop.</source>
        <translation>Terminals, Units, Taktgeber und Jacks haben verschiedene IDs, verweisen auf solche, die es gibt, und bekommen nicht ihre eigene Ausgabe zurück. Hosts folgen diesen Verweisen, manche davon endlos.</translation>
    </message>
    <message>
        <source>Correct the IDs.</source>
        <translation>Korrigieren Sie die IDs.</translation>
    </message>
    <message>
        <source>Audio header missing or wrong</source>
        <translation>Audio-Header fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>The class-specific descriptors of an interface begin with a header. Its wTotalLength is the sum of their lengths.</source>
        <translation>Die klassenspezifischen Deskriptoren einer Schnittstelle beginnen mit einem Header, dessen wTotalLength die Summe ihrer Längen ist.</translation>
    </message>
    <message>
        <source>Correct wTotalLength.</source>
        <translation>Korrigieren Sie wTotalLength.</translation>
    </message>
    <message>
        <source>Inconsistent video IDs</source>
        <translation>Video-IDs passen nicht zusammen</translation>
    </message>
    <message>
        <source>Terminals and units must have different IDs, refer only to existing ones, and must not be connected to their own output. Headers must name existing interfaces, terminals and endpoints. Hosts follow these references.</source>
        <translation>Terminals und Units haben verschiedene IDs, verweisen auf solche, die es gibt, und bekommen nicht ihre eigene Ausgabe zurück; Header nennen Schnittstellen, Terminals und Endpunkte, die es gibt. Hosts folgen diesen Verweisen.</translation>
    </message>
    <message>
        <source>Video header missing or wrong</source>
        <translation>Video-Header fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>Inconsistent formats and frames</source>
        <translation>Formate und Frames passen nicht zusammen</translation>
    </message>
    <message>
        <source>A header counts its formats, and a format its frames, each with an index of its own. bDefaultFrameIndex must be one of these. Otherwise hosts use the first frame or refuse the format.</source>
        <translation>Ein Header zählt seine Formate und ein Format seine Frames, die verschiedene Indizes haben; bDefaultFrameIndex ist einer davon. Hosts verwenden den ersten Frame oder lehnen das Format ab.</translation>
    </message>
    <message>
        <source>Correct the counts and indexes.</source>
        <translation>Korrigieren Sie Anzahlen und Indizes.</translation>
    </message>
    <message>
        <source>Invalid frame intervals</source>
        <translation>Frame-Intervalle ungültig</translation>
    </message>
    <message>
        <source>Intervals must be greater than 0 and in ascending order. The minimum must not exceed the maximum, the step must lead from one to the other, and dwDefaultFrameInterval must be one of the intervals.</source>
        <translation>Intervalle sind größer als 0 und werden länger; das kleinste ist nicht länger als das längste, und der Schritt führt von einem zum anderen; dwDefaultFrameInterval ist eines davon.</translation>
    </message>
    <message>
        <source>Correct the intervals, which count in units of 100 ns.</source>
        <translation>Korrigieren Sie die Intervalle, die in 100 ns zählen.</translation>
    </message>
    <message>
        <source>dwMinBitRate exceeds dwMaxBitRate</source>
        <translation>dwMinBitRate ist größer als dwMaxBitRate</translation>
    </message>
    <message>
        <source>The minimum bit rate must not exceed the maximum.</source>
        <translation>dwMinBitRate ist höchstens dwMaxBitRate.</translation>
    </message>
    <message>
        <source>Correct the bit rates.</source>
        <translation>Korrigieren Sie die Bitraten.</translation>
    </message>
    <message>
        <source>Audio ID is 0</source>
        <translation>Audio-ID ist 0</translation>
    </message>
    <message>
        <source>ID 0 stands for no terminal, unit, clock or jack, so nothing can refer to it.</source>
        <translation>0 steht für kein Terminal, keine Unit, keinen Taktgeber und keinen Jack, sodass nichts darauf verweisen kann.</translation>
    </message>
    <message>
        <source>Number IDs from 1.</source>
        <translation>Zählen Sie IDs ab 1.</translation>
    </message>
    <message>
        <source>Invalid sampling frequency</source>
        <translation>Abtastfrequenz ungültig</translation>
    </message>
    <message>
        <source>Frequencies must be greater than 0, and the lowest must not exceed the highest.</source>
        <translation>Frequenzen sind größer als 0, und die kleinste liegt nicht über der höchsten.</translation>
    </message>
    <message>
        <source>Correct the frequencies.</source>
        <translation>Korrigieren Sie die Frequenzen.</translation>
    </message>
    <message>
        <source>bBitResolution exceeds the size of a sample</source>
        <translation>Mehr Bits, als ein Abtastwert hat</translation>
    </message>
    <message>
        <source>bBitResolution is at most eight times the number of bytes of a subframe or subslot.</source>
        <translation>bBitResolution ist höchstens achtmal die Bytes eines Subframes oder Subslots.</translation>
    </message>
    <message>
        <source>Correct bBitResolution or the size of a sample.</source>
        <translation>Korrigieren Sie bBitResolution oder die Größe eines Abtastwerts.</translation>
    </message>
    <message>
        <source>Control can be set but not read</source>
        <translation>Regler ist einstellbar, aber nicht lesbar</translation>
    </message>
    <message>
        <source>The two bits of a control must not be 10b.</source>
        <translation>Für die zwei Bits jedes Reglers ist 10b nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use 11b for controls that can be set, and 01b for those that can only be read.</source>
        <translation>Verwenden Sie 11b für einstellbare Regler und 01b für nur lesbare.</translation>
    </message>
    <message>
        <source>Group terminal block out of range</source>
        <translation>Gruppenterminal außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>There are 16 groups, numbered from 0. A block must not extend beyond the last one.</source>
        <translation>Es gibt 16 Gruppen, ab 0 gezählt, und ein Block reicht nicht über die letzte hinaus.</translation>
    </message>
    <message>
        <source>Correct the first group and the number of groups.</source>
        <translation>Korrigieren Sie die erste Gruppe und die Zahl der Gruppen.</translation>
    </message>
    <message>
        <source>Video ID is 0</source>
        <translation>Video-ID ist 0</translation>
    </message>
    <message>
        <source>ID 0 stands for no terminal or unit, so nothing can refer to it.</source>
        <translation>0 steht für kein Terminal und keine Unit, sodass nichts darauf verweisen kann.</translation>
    </message>
    <message>
        <source>Format or frame index out of range</source>
        <translation>Index eines Formats oder Frames außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Formats and frames are numbered from 1. bDefaultFrameIndex must be one of the frames of its format.</source>
        <translation>Formate und Frames werden ab 1 gezählt, und bDefaultFrameIndex ist einer der Frames seines Formats.</translation>
    </message>
    <message>
        <source>Correct the index.</source>
        <translation>Korrigieren Sie den Index.</translation>
    </message>
    <message>
        <source>Empty frame size</source>
        <translation>Bildgröße ist leer</translation>
    </message>
    <message>
        <source>Width and height must be greater than 0.</source>
        <translation>Breite und Höhe sind größer als 0.</translation>
    </message>
    <message>
        <source>Correct wWidth and wHeight.</source>
        <translation>Korrigieren Sie wWidth und wHeight.</translation>
    </message>
    <message>
        <source>Invalid length of the hub descriptor</source>
        <translation>Hub-Deskriptor mit falscher Länge</translation>
    </message>
    <message>
        <source>The number of ports determines the length of the bit fields at the end.</source>
        <translation>Die Zahl der Ports bestimmt, wie lang die Bitfelder am Ende sind.</translation>
    </message>
    <message>
        <source>Correct bLength or bNbrPorts.</source>
        <translation>Korrigieren Sie bLength oder bNbrPorts.</translation>
    </message>
    <message>
        <source>Invalid bNbrPorts</source>
        <translation>bNbrPorts nicht erlaubt</translation>
    </message>
    <message>
        <source>A hub has at least one port, and a USB 3 hub at most 15.</source>
        <translation>Ein Hub hat mindestens einen Port; einer mit USB 3 hat höchstens 15.</translation>
    </message>
    <message>
        <source>Correct bNbrPorts.</source>
        <translation>Korrigieren Sie bNbrPorts.</translation>
    </message>
    <message>
        <source>bHubHdrDecLat too large</source>
        <translation>bHubHdrDecLat zu groß</translation>
    </message>
    <message>
        <source>A hub must decode a packet header within 1.0 µs.</source>
        <translation>Ein Hub dekodiert einen Paketheader in höchstens 1,0 µs.</translation>
    </message>
    <message>
        <source>Use 0 to 10, in units of 0.1 µs.</source>
        <translation>Verwenden Sie 0 bis 10, in 0,1 µs.</translation>
    </message>
    <message>
        <source>DeviceRemovable has bits without a port</source>
        <translation>DeviceRemovable mit Bits ohne Port</translation>
    </message>
    <message>
        <source>Bit 0 and the bits above the number of ports are reserved.</source>
        <translation>Bit 0 ist reserviert, ebenso die über der Zahl der Ports.</translation>
    </message>
    <message>
        <source>Set the bits to 0.</source>
        <translation>Setzen Sie die Bits auf 0.</translation>
    </message>
    <message>
        <source>Bits of PortPwrCtrlMask are 0</source>
        <translation>PortPwrCtrlMask nicht nur Einsen</translation>
    </message>
    <message>
        <source>The field remains from USB 1.0. All its bits must be 1.</source>
        <translation>Das Feld ist ein Rest von USB 1.0; alle seine Bits sind 1.</translation>
    </message>
    <message>
        <source>Set all bits to 1.</source>
        <translation>Setzen Sie alle Bits auf 1.</translation>
    </message>
    <message>
        <source>Invalid length of the smart card descriptor</source>
        <translation>Smartcard-Deskriptor mit falscher Länge</translation>
    </message>
    <message>
        <source>The descriptor must have 54 bytes. Drivers refuse other lengths.</source>
        <translation>Der Deskriptor hat 54 Bytes. Treiber lehnen andere ab.</translation>
    </message>
    <message>
        <source>Return all fields.</source>
        <translation>Liefern Sie alle Felder.</translation>
    </message>
    <message>
        <source>No card voltage supported</source>
        <translation>Keine Spannung für Karten</translation>
    </message>
    <message>
        <source>bVoltageSupport must name at least one of 5.0 V, 3.0 V and 1.8 V.</source>
        <translation>bVoltageSupport hat mindestens eine von 5,0 V, 3,0 V und 1,8 V.</translation>
    </message>
    <message>
        <source>Set the bits of the supported voltages.</source>
        <translation>Setzen Sie die Bits der Spannungen, die es gibt.</translation>
    </message>
    <message>
        <source>dwDefaultClock exceeds dwMaximumClock</source>
        <translation>dwDefaultClock ist größer als dwMaximumClock</translation>
    </message>
    <message>
        <source>The default frequency must not exceed the maximum.</source>
        <translation>dwMaximumClock liegt nicht unter dwDefaultClock.</translation>
    </message>
    <message>
        <source>Correct the frequencies, in kHz.</source>
        <translation>Korrigieren Sie die Frequenzen, in kHz.</translation>
    </message>
    <message>
        <source>dwDataRate exceeds dwMaxDataRate</source>
        <translation>dwDataRate ist größer als dwMaxDataRate</translation>
    </message>
    <message>
        <source>The default data rate must not exceed the maximum.</source>
        <translation>dwMaxDataRate liegt nicht unter dwDataRate.</translation>
    </message>
    <message>
        <source>Correct the rates, in b/s.</source>
        <translation>Korrigieren Sie die Raten, in b/s.</translation>
    </message>
    <message>
        <source>Invalid exchange level</source>
        <translation>Austauschebene ungültig</translation>
    </message>
    <message>
        <source>A reader exchanges characters, TPDUs, short APDUs, or short and extended APDUs, and must select one of these levels.</source>
        <translation>Ein Lesegerät tauscht Zeichen, TPDUs, kurze APDUs oder kurze und erweiterte APDUs aus und gibt eines davon an.</translation>
    </message>
    <message>
        <source>Correct bits 16 to 18 of dwFeatures.</source>
        <translation>Korrigieren Sie die Bits 16 bis 18 von dwFeatures.</translation>
    </message>
    <message>
        <source>Conflicting parameter negotiation</source>
        <translation>Zwei Wege, Parameter auszuhandeln</translation>
    </message>
    <message>
        <source>A reader must not have both automatic parameters negotiation and automatic PPS.</source>
        <translation>Von automatischer Parameteraushandlung und automatischem PPS hat ein Lesegerät nur eines.</translation>
    </message>
    <message>
        <source>Set only one of bits 6 and 7 of dwFeatures.</source>
        <translation>Setzen Sie nur eines der Bits 6 und 7 von dwFeatures.</translation>
    </message>
    <message>
        <source>dwMaxCCIDMessageLength out of range</source>
        <translation>dwMaxCCIDMessageLength außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Messages for extended APDUs have 271 to 65554 bytes.</source>
        <translation>Für erweiterte APDUs haben Nachrichten 271 bis 65554 Bytes.</translation>
    </message>
    <message>
        <source>Correct the length.</source>
        <translation>Korrigieren Sie die Länge.</translation>
    </message>
    <message>
        <source>bMaxCCIDBusySlots out of range</source>
        <translation>bMaxCCIDBusySlots außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>At least one slot can be busy, and at most as many as there are.</source>
        <translation>Mindestens ein Steckplatz kann beschäftigt sein und nicht mehr, als es gibt.</translation>
    </message>
    <message>
        <source>Use a value from 1 to bMaxSlotIndex plus 1.</source>
        <translation>Verwenden Sie 1 bis bMaxSlotIndex plus 1.</translation>
    </message>
    <message>
        <source>wTransferSize is 0</source>
        <translation>wTransferSize ist 0</translation>
    </message>
    <message>
        <source>Firmware is transferred in blocks of up to wTransferSize bytes.</source>
        <translation>Firmware wird in Blöcken von bis zu wTransferSize Bytes übertragen.</translation>
    </message>
    <message>
        <source>Set wTransferSize to the size of the largest block.</source>
        <translation>Setzen Sie wTransferSize auf den größten Block.</translation>
    </message>
    <message>
        <source>Invalid bcdDFUVersion</source>
        <translation>bcdDFUVersion ist keine Version</translation>
    </message>
    <message>
        <source>bcdDFUVersion is binary-coded decimal, low byte first: 1.10 is 0110h.</source>
        <translation>bcdDFUVersion ist BCD-kodiert, das niederwertige Byte zuerst: 1.10 ist 0110h.</translation>
    </message>
    <message>
        <source>Wrong length of a set or subset</source>
        <translation>Länge eines Satzes oder einer Untermenge ist falsch</translation>
    </message>
    <message>
        <source>The length covers the header and all that belongs to it. Windows ignores the whole set if it is wrong.</source>
        <translation>Die Länge zählt den Header und alles, was dazu gehört. Windows ignoriert sonst den ganzen Satz.</translation>
    </message>
    <message>
        <source>Invalid compatible ID</source>
        <translation>Kompatible ID mit anderen Zeichen</translation>
    </message>
    <message>
        <source>A compatible ID has eight bytes: A to Z, 0 to 9 and _, padded with zeros.</source>
        <translation>Kompatible IDs haben acht Bytes: A bis Z, 0 bis 9 und _, dann Nullen.</translation>
    </message>
    <message>
        <source>Correct the ID.</source>
        <translation>Korrigieren Sie die ID.</translation>
    </message>
    <message>
        <source>Invalid type of a registry property</source>
        <translation>Registry-Eigenschaft von falschem Typ</translation>
    </message>
    <message>
        <source>wPropertyDataType must be 1 to 7 and match the property: DeviceInterfaceGUIDs is a list of strings (7).</source>
        <translation>wPropertyDataType ist 1 bis 7 und passt zur Eigenschaft: DeviceInterfaceGUIDs ist eine Liste von Zeichenketten (7).</translation>
    </message>
    <message>
        <source>Correct wPropertyDataType.</source>
        <translation>Korrigieren Sie wPropertyDataType.</translation>
    </message>
    <message>
        <source>Registry property is not a string</source>
        <translation>Registry-Eigenschaft ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>Names and strings are UTF-16 with a zero at the end. Lists end with two.</source>
        <translation>Namen und Zeichenketten sind UTF-16 mit einer Null am Ende, Listen haben zwei.</translation>
    </message>
    <message>
        <source>Add the missing zeros, and correct the length.</source>
        <translation>Fügen Sie hinzu, was fehlt, und korrigieren Sie die Länge.</translation>
    </message>
    <message>
        <source>Resume times out of range</source>
        <translation>Aufwachzeiten außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>A device may take up to 10 ms to recover, and 1 to 20 ms of signaling to resume.</source>
        <translation>Ein Gerät braucht zum Aufwachen bis zu 10 ms Erholung und 1 bis 20 ms Signalisierung.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Korrigieren Sie die Zeiten.</translation>
    </message>
    <message>
        <source>Unknown bScheme</source>
        <translation>bScheme unbekannt</translation>
    </message>
    <message>
        <source>bScheme is 0 (http://), 1 (https://) or 255 (the URL contains it).</source>
        <translation>bScheme ist 0 (http://), 1 (https://) oder 255 (die URL enthält es).</translation>
    </message>
    <message>
        <source>Correct bScheme.</source>
        <translation>Korrigieren Sie bScheme.</translation>
    </message>
    <message>
        <source>Invalid URL</source>
        <translation>URL ungültig</translation>
    </message>
    <message>
        <source>The URL is UTF-8 without the scheme that bScheme stands for. Browsers show it to people and ignore invalid URLs.</source>
        <translation>Die URL ist UTF-8 ohne das Schema, für das bScheme steht. Browser zeigen sie Menschen an und ignorieren, was keine ist.</translation>
    </message>
    <message>
        <source>Correct the URL.</source>
        <translation>Korrigieren Sie die URL.</translation>
    </message>
    <message>
        <source>The first functional descriptor must be the header.</source>
        <translation>Der erste Funktionsdeskriptor muss der Header sein.</translation>
    </message>
    <message>
        <source>The union is of interface %1, but belongs to interface %2.</source>
        <translation>Die Union ist von Schnittstelle %1, gehört aber zu Schnittstelle %2.</translation>
    </message>
    <message>
        <source>The union has no subordinate interface.</source>
        <translation>Die Union hat keine untergeordnete Schnittstelle.</translation>
    </message>
    <message>
        <source>There is no device descriptor at the beginning.</source>
        <translation>Am Anfang steht kein Gerätedeskriptor.</translation>
    </message>
    <message>
        <source>Has digits beyond 9.</source>
        <translation>Hat Ziffern über 9.</translation>
    </message>
    <message>
        <source>Too low for the speed the device operates at: %1 is the least.</source>
        <translation>Zu niedrig für die Geschwindigkeit, mit der das Gerät arbeitet: mindestens %1.</translation>
    </message>
    <message>
        <source>No specification has this number.</source>
        <translation>Keine Spezifikation hat diese Nummer.</translation>
    </message>
    <message>
        <source>No maker has this number.</source>
        <translation>Kein Hersteller hat diese Nummer.</translation>
    </message>
    <message>
        <source>Must be 0, as bDeviceClass is.</source>
        <translation>Muss 0 sein, wie bDeviceClass.</translation>
    </message>
    <message>
        <source>There are interface associations, but class, subclass and protocol are not EFh, 02h and 01h.</source>
        <translation>Es gibt Schnittstellenzuordnungen, aber Klasse, Unterklasse und Protokoll sind nicht EFh, 02h und 01h.</translation>
    </message>
    <message>
        <source>Class, subclass and protocol announce interface associations, but there are none.</source>
        <translation>Klasse, Unterklasse und Protokoll kündigen Schnittstellenzuordnungen an, aber es gibt keine.</translation>
    </message>
    <message>
        <source>Another configuration has value %1 already.</source>
        <translation>Eine andere Konfiguration hat schon den Wert %1.</translation>
    </message>
    <message>
        <source>A configuration needs at least one interface.</source>
        <translation>Eine Konfiguration braucht mindestens eine Schnittstelle.</translation>
    </message>
    <message>
        <source>A device of this version has a BOS descriptor, but this one gave none.</source>
        <translation>Ein Gerät dieser Version hat einen BOS-Deskriptor, aber dieses hat keinen geliefert.</translation>
    </message>
    <message>
        <source>The SuperSpeed USB capability is missing, which devices of USB 3 have.</source>
        <translation>Die Capability SuperSpeed USB fehlt, die Geräte mit USB 3 haben.</translation>
    </message>
    <message>
        <source>The device operates at high speed, but gave no device qualifier.</source>
        <translation>Das Gerät arbeitet mit High Speed, hat aber keinen Device Qualifier geliefert.</translation>
    </message>
    <message>
        <source>Reserved, and must be 0.</source>
        <translation>Reserviert, muss 0 sein.</translation>
    </message>
    <message>
        <source>A device needs at least one configuration.</source>
        <translation>Ein Gerät braucht mindestens eine Konfiguration.</translation>
    </message>
    <message>
        <source>Must be 2.00 or more.</source>
        <translation>Muss 2.00 oder mehr sein.</translation>
    </message>
    <message>
        <source>Must be 64, the only size at high speed.</source>
        <translation>Muss 64 sein, die einzige Größe bei High Speed.</translation>
    </message>
    <message>
        <source>More than the %1 mA that the port of a bus-powered hub provides.</source>
        <translation>Mehr als die %1 mA, die der Port eines Hubs ohne eigene Versorgung liefert.</translation>
    </message>
    <message>
        <source>The device at %1 is of the same kind and has the same serial number.</source>
        <translation>Das Gerät an %1 ist von derselben Art und hat dieselbe Seriennummer.</translation>
    </message>
    <message>
        <source>The interface has no HID descriptor.</source>
        <translation>Die Schnittstelle hat keinen HID-Deskriptor.</translation>
    </message>
    <message>
        <source>The interface has no interrupt IN endpoint.</source>
        <translation>Die Schnittstelle hat keinen Interrupt-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>Must be 0 or 1.</source>
        <translation>Muss 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>A boot interface is a keyboard (1) or a mouse (2).</source>
        <translation>Eine Boot-Schnittstelle ist eine Tastatur (1) oder eine Maus (2).</translation>
    </message>
    <message>
        <source>Means nothing without the boot subclass, and should be 0.</source>
        <translation>Bedeutet ohne die Boot-Unterklasse nichts und sollte 0 sein.</translation>
    </message>
    <message>
        <source>No report descriptor is mentioned, and each has one.</source>
        <translation>Kein Report-Deskriptor ist genannt, und jede hat einen.</translation>
    </message>
    <message>
        <source>Interfaces have the numbers from 0 on without gaps; there are %1 of them.</source>
        <translation>Schnittstellen haben lückenlos die Nummern ab 0; es gibt %1 davon.</translation>
    </message>
    <message>
        <source>The interface has an alternate setting %1 already.</source>
        <translation>Die Schnittstelle hat schon eine Alternativeinstellung %1.</translation>
    </message>
    <message>
        <source>The interface has no alternate setting %1, but higher ones.</source>
        <translation>Die Schnittstelle hat keine Alternativeinstellung %1, aber höhere.</translation>
    </message>
    <message>
        <source>Alternate setting 0 must not take any bandwidth for isochronous transfers.</source>
        <translation>Die Alternativeinstellung 0 darf keine Bandbreite für isochrone Übertragungen belegen.</translation>
    </message>
    <message>
        <source>Alternate setting 0 must not have more than 64 bytes here.</source>
        <translation>Die Alternativeinstellung 0 darf hier nicht mehr als 64 Bytes haben.</translation>
    </message>
    <message>
        <source>0 is reserved; interfaces of no class have FFh.</source>
        <translation>0 ist reserviert; Schnittstellen ohne Klasse haben FFh.</translation>
    </message>
    <message>
        <source>This alternate setting has the endpoint already.</source>
        <translation>Diese Alternativeinstellung hat den Endpunkt schon.</translation>
    </message>
    <message>
        <source>Interface %1 has this endpoint, too.</source>
        <translation>Auch Schnittstelle %1 hat diesen Endpunkt.</translation>
    </message>
    <message>
        <source>Bits 5..2 must be 0 unless the endpoint is isochronous.</source>
        <translation>Die Bits 5..2 müssen 0 sein, außer bei isochronen Endpunkten.</translation>
    </message>
    <message>
        <source>Bits 12..11 are for isochronous and interrupt endpoints at high speed; here they must be 0.</source>
        <translation>Die Bits 12..11 sind für isochrone und Interrupt-Endpunkte bei High Speed; hier müssen sie 0 sein.</translation>
    </message>
    <message>
        <source>With so many transactions a packet has %1 to 1024 bytes.</source>
        <translation>Bei so vielen Transaktionen hat ein Paket %1 bis 1024 Bytes.</translation>
    </message>
    <message>
        <source>Associates no interface.</source>
        <translation>Ordnet keine Schnittstelle zu.</translation>
    </message>
    <message>
        <source>Associates one interface only.</source>
        <translation>Ordnet nur eine Schnittstelle zu.</translation>
    </message>
    <message>
        <source>Class 0 is not allowed here.</source>
        <translation>Klasse 0 ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Interface %1 belongs to another association, too.</source>
        <translation>Schnittstelle %1 gehört auch zu einer anderen Zuordnung.</translation>
    </message>
    <message>
        <source>Comes after interface %1, which it associates.</source>
        <translation>Kommt nach Schnittstelle %1, die sie zuordnet.</translation>
    </message>
    <message>
        <source>Invalid bLength</source>
        <translation>bLength ungültig</translation>
    </message>
    <message>
        <source>bLength is 0 or 1, or goes beyond the end of the data. Hosts cannot find the next descriptor, so they ignore what follows or refuse the device.</source>
        <translation>bLength ist 0 oder 1 oder reicht über das Ende hinaus. Was folgt, ist nicht zu finden, darum ignorieren Hosts es oder lehnen das Gerät ab.</translation>
    </message>
    <message>
        <source>Set bLength to the number of bytes of the descriptor.</source>
        <translation>Setzen Sie bLength auf die Zahl der Bytes des Deskriptors.</translation>
    </message>
    <message>
        <source>Descriptor too short</source>
        <translation>Deskriptor zu kurz</translation>
    </message>
    <message>
        <source>The descriptor has fewer bytes than its type requires. Hosts ignore it or refuse the device.</source>
        <translation>Der Deskriptor hat weniger Bytes, als seine Art haben muss. Hosts ignorieren ihn oder lehnen das Gerät ab.</translation>
    </message>
    <message>
        <source>Return all fields of the descriptor, and include them in bLength.</source>
        <translation>Liefern Sie alle Felder des Deskriptors und zählen Sie sie in bLength mit.</translation>
    </message>
    <message>
        <source>Descriptor ends within a field</source>
        <translation>Deskriptor endet in einem Feld</translation>
    </message>
    <message>
        <source>Part of the last field is missing: bLength or a count in the descriptor is wrong.</source>
        <translation>Ein Teil des Feldes fehlt: bLength oder eine Anzahl im Deskriptor ist falsch.</translation>
    </message>
    <message>
        <source>Correct bLength and the counts in the descriptor.</source>
        <translation>Korrigieren Sie bLength und die Anzahlen im Deskriptor.</translation>
    </message>
    <message>
        <source>Descriptor longer than expected</source>
        <translation>Deskriptor länger als erwartet</translation>
    </message>
    <message>
        <source>There are bytes after the last known field. Later versions of a specification may add fields, so this can be correct.</source>
        <translation>Nach dem letzten Feld stehen noch Bytes. Spätere Versionen von Spezifikationen fügen Felder hinzu, das kann also richtig sein.</translation>
    </message>
    <message>
        <source>Correct bLength if the descriptor has no such fields.</source>
        <translation>Gibt es keine solchen Felder, berichtige bLength.</translation>
    </message>
    <message>
        <source>Descriptor in the wrong place</source>
        <translation>Deskriptor an der falschen Stelle</translation>
    </message>
    <message>
        <source>Move the descriptor after the one it belongs to.</source>
        <translation>Verschieben Sie den Deskriptor hinter den, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Reserved bits set</source>
        <translation>Reservierte Bits sind gesetzt</translation>
    </message>
    <message>
        <source>Later versions of the specification may give reserved bits a meaning.</source>
        <translation>Reservierte Bits können in späteren Versionen der Spezifikation eine Bedeutung bekommen.</translation>
    </message>
    <message>
        <source>Set reserved bits to 0.</source>
        <translation>Setzen Sie reservierte Bits auf 0.</translation>
    </message>
    <message>
        <source>Too many bytes for a device</source>
        <translation>Zu viele Bytes für ein Gerät</translation>
    </message>
    <message>
        <source>A device has at most 255 configurations of 65535 bytes each.</source>
        <translation>Ein Gerät hat höchstens 255 Konfigurationen von je 65535 Bytes.</translation>
    </message>
    <message>
        <source>Check where the bytes come from.</source>
        <translation>Prüfen Sie, woher die Bytes kommen.</translation>
    </message>
    <message>
        <source>Device descriptor missing</source>
        <translation>Gerätedeskriptor fehlt</translation>
    </message>
    <message>
        <source>The descriptors of a device begin with the device descriptor. Without it, hosts cannot identify the device.</source>
        <translation>Die Deskriptoren eines Geräts beginnen mit dem Gerätedeskriptor; ohne ihn gibt es kein Gerät.</translation>
    </message>
    <message>
        <source>Invalid header of the device descriptor</source>
        <translation>Kopf des Gerätedeskriptors ungültig</translation>
    </message>
    <message>
        <source>bLength of the device descriptor must be 18, and bDescriptorType must be 1. Hosts refuse other values.</source>
        <translation>bLength des Gerätedeskriptors ist 18 und bDescriptorType ist 1. Hosts lehnen andere ab.</translation>
    </message>
    <message>
        <source>Set bLength to 18 and bDescriptorType to 1.</source>
        <translation>Setzen Sie bLength auf 18 und bDescriptorType auf 1.</translation>
    </message>
    <message>
        <source>Invalid bMaxPacketSize0</source>
        <translation>bMaxPacketSize0 nicht erlaubt</translation>
    </message>
    <message>
        <source>Packets of endpoint 0 have 8 bytes at low speed; 8, 16, 32 or 64 at full speed; 64 at high speed; and 512 at SuperSpeed, where the field holds the exponent 9. With another value, enumeration may fail.</source>
        <translation>Pakete von Endpunkt 0 haben 8 Bytes bei Low Speed, 8, 16, 32 oder 64 bei Full Speed, 64 bei High Speed und 512 bei SuperSpeed, wo das Feld der Exponent 9 ist. Hosts kommen sonst womöglich nicht über die erste Anfrage hinaus.</translation>
    </message>
    <message>
        <source>Use a size that is allowed at this speed.</source>
        <translation>Verwenden Sie eine Größe, die die Geschwindigkeit erlaubt.</translation>
    </message>
    <message>
        <source>BOS descriptor or SuperSpeed capability missing</source>
        <translation>BOS-Deskriptor oder Capability SuperSpeed fehlt</translation>
    </message>
    <message>
        <source>A device with bcdUSB 2.01 or higher must return a BOS descriptor, and one with 3.00 or higher must have the SuperSpeed USB capability in it. Hosts request the BOS descriptor, and some reset a device that does not return it.</source>
        <translation>Ab bcdUSB 2.01 beantwortet ein Gerät GET_DESCRIPTOR(BOS); ab 3.00 hat es dort die Capability SuperSpeed USB. Hosts fragen danach, und manche setzen ein Gerät zurück, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Return a BOS descriptor, or set bcdUSB to 2.00.</source>
        <translation>Liefern Sie einen BOS-Deskriptor oder setzen Sie bcdUSB auf 2.00.</translation>
    </message>
    <message>
        <source>Release number is not binary-coded decimal</source>
        <translation>Versionsnummer ist nicht BCD-kodiert</translation>
    </message>
    <message>
        <source>bcdUSB and bcdDevice hold four decimal digits of four bits each: 2.10 is 0210h.</source>
        <translation>bcdUSB und bcdDevice haben vier Dezimalziffern von je vier Bits: 2.10 ist 0210h.</translation>
    </message>
    <message>
        <source>Use only the digits 0 to 9.</source>
        <translation>Verwenden Sie nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>Wrong bcdUSB</source>
        <translation>bcdUSB ist falsch</translation>
    </message>
    <message>
        <source>bcdUSB is the version of the specification that the device complies with. High speed requires 2.00 or higher, SuperSpeed 3.00 or higher. Hosts may treat the device as one that does not support its speed.</source>
        <translation>bcdUSB ist die Version der Spezifikation, an die sich das Gerät hält. High Speed kam mit 2.00 und SuperSpeed mit 3.00; ein Gerät, das weniger angibt, wird womöglich so behandelt, als könne es das nicht.</translation>
    </message>
    <message>
        <source>Set bcdUSB to the version of the specification that the device was designed for.</source>
        <translation>Setzen Sie bcdUSB auf die Version der Spezifikation, für die das Gerät gemacht ist.</translation>
    </message>
    <message>
        <source>Unassigned idVendor</source>
        <translation>idVendor ist nicht vergeben</translation>
    </message>
    <message>
        <source>Hosts choose drivers by idVendor and idProduct. The vendor IDs 0000h and FFFFh are not assigned to anyone.</source>
        <translation>Treiber werden nach idVendor und idProduct gewählt. Das USB Implementers Forum hat 0000h und FFFFh niemandem gegeben.</translation>
    </message>
    <message>
        <source>Use a vendor ID that the USB Implementers Forum has assigned.</source>
        <translation>Verwenden Sie die Vendor-ID des Herstellers.</translation>
    </message>
    <message>
        <source>bDeviceSubClass is set but bDeviceClass is 0</source>
        <translation>bDeviceSubClass ohne bDeviceClass</translation>
    </message>
    <message>
        <source>If bDeviceClass is 0, each interface specifies its own class, and bDeviceSubClass must be 0.</source>
        <translation>Geben die Schnittstellen an, von welcher Klasse sie sind, dann sind bDeviceClass und bDeviceSubClass 0.</translation>
    </message>
    <message>
        <source>Set bDeviceSubClass to 0.</source>
        <translation>Setzen Sie bDeviceSubClass auf 0.</translation>
    </message>
    <message>
        <source>Interface associations not announced</source>
        <translation>Schnittstellenzuordnungen nicht angekündigt</translation>
    </message>
    <message>
        <source>A device with interface associations must use class EFh, subclass 02h and protocol 01h. Otherwise some systems treat each interface as a function of its own.</source>
        <translation>Ein Gerät mit Schnittstellenzuordnungen sagt das durch Klasse EFh, Unterklasse 02h und Protokoll 01h. Sonst halten manche Systeme jede Schnittstelle für eine eigene Funktion.</translation>
    </message>
    <message>
        <source>Set bDeviceClass, bDeviceSubClass and bDeviceProtocol to EFh, 02h and 01h.</source>
        <translation>Setzen Sie bDeviceClass, bDeviceSubClass und bDeviceProtocol auf EFh, 02h und 01h.</translation>
    </message>
    <message>
        <source>Wrong bNumConfigurations</source>
        <translation>bNumConfigurations ist falsch</translation>
    </message>
    <message>
        <source>A device has at least one configuration. Hosts request as many as bNumConfigurations says.</source>
        <translation>Ein Gerät hat mindestens eine Konfiguration und so viele, wie es angibt. Hosts fragen nach jeder.</translation>
    </message>
    <message>
        <source>Set bNumConfigurations to the number of configurations.</source>
        <translation>Setzen Sie bNumConfigurations auf die Zahl der Konfigurationen.</translation>
    </message>
    <message>
        <source>Device qualifier missing or wrong</source>
        <translation>Device Qualifier fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>Return a device qualifier that describes the device at its other speed.</source>
        <translation>Liefern Sie einen Device Qualifier, der das Gerät bei seiner anderen Geschwindigkeit beschreibt.</translation>
    </message>
    <message>
        <source>Wrong wTotalLength</source>
        <translation>wTotalLength ist falsch</translation>
    </message>
    <message>
        <source>Hosts read wTotalLength bytes. If it is too small, descriptors are missing; if it is too large, hosts wait or refuse the device.</source>
        <translation>Hosts lesen wTotalLength Bytes: sind es zu wenige, fehlen Deskriptoren; sind es zu viele, warten Hosts oder lehnen das Gerät ab.</translation>
    </message>
    <message>
        <source>Set wTotalLength to the length of the configuration descriptor and of all descriptors that follow it.</source>
        <translation>Setzen Sie wTotalLength auf die Summe der Längen des Konfigurationsdeskriptors und aller folgenden.</translation>
    </message>
    <message>
        <source>Wrong bNumInterfaces</source>
        <translation>bNumInterfaces ist falsch</translation>
    </message>
    <message>
        <source>bNumInterfaces counts interfaces, not alternate settings, and is at least 1. Hosts allocate that many.</source>
        <translation>bNumInterfaces zählt Schnittstellen, nicht Alternativeinstellungen; es gibt mindestens eine. Hosts schaffen Platz für so viele, wie es angibt.</translation>
    </message>
    <message>
        <source>Set bNumInterfaces to the number of different values of bInterfaceNumber.</source>
        <translation>Setzen Sie bNumInterfaces auf die Zahl der verschiedenen bInterfaceNumber.</translation>
    </message>
    <message>
        <source>Bit 7 of bmAttributes is not set</source>
        <translation>Bit 7 von bmAttributes ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The bit must be 1 for historical reasons: in USB 1.0 it meant that the device is bus-powered.</source>
        <translation>Das Bit muss aus historischen Gründen 1 sein; in USB 1.0 bedeutete es Strom vom Bus.</translation>
    </message>
    <message>
        <source>Set bit 7.</source>
        <translation>Setzen Sie Bit 7.</translation>
    </message>
    <message>
        <source>Reserved bits of bmAttributes set</source>
        <translation>Reservierte Bits von bmAttributes sind gesetzt</translation>
    </message>
    <message>
        <source>Bits 4..0 of bmAttributes are reserved.</source>
        <translation>Die Bits 4..0 von bmAttributes einer Konfiguration sind reserviert.</translation>
    </message>
    <message>
        <source>Set bits 4..0 to 0.</source>
        <translation>Setzen Sie die Bits 4..0 auf 0.</translation>
    </message>
    <message>
        <source>bMaxPower exceeds what the port supplies</source>
        <translation>bMaxPower ist mehr, als es gibt</translation>
    </message>
    <message>
        <source>A port supplies 500 mA, or 900 mA at 5 Gb/s and above. A port of a bus-powered hub supplies one unit load: 100 mA or 150 mA. Hosts do not select a configuration that needs more.</source>
        <translation>Ein Port liefert 500 mA, ab 5 Gb/s 900 mA; der eines Hubs mit Strom vom Bus liefert eine Lasteinheit, 100 mA oder 150 mA. Eine Konfiguration, die mehr braucht, lässt sich nicht auswählen.</translation>
    </message>
    <message>
        <source>Correct bMaxPower, which counts in units of 2 mA (8 mA at 5 Gb/s and above), or use a port that supplies more.</source>
        <translation>Korrigieren Sie bMaxPower, das in 2 mA zählt, ab 5 Gb/s in 8 mA; oder verwenden Sie einen Port mit mehr Strom.</translation>
    </message>
    <message>
        <source>bConfigurationValue is 0</source>
        <translation>bConfigurationValue ist 0</translation>
    </message>
    <message>
        <source>SET_CONFIGURATION(0) makes a device unconfigured, so a configuration with this value cannot be selected.</source>
        <translation>SET_CONFIGURATION(0) macht ein Gerät unkonfiguriert, darum lässt sich eine solche Konfiguration nicht auswählen.</translation>
    </message>
    <message>
        <source>Number configurations from 1.</source>
        <translation>Zählen Sie bConfigurationValue ab 1.</translation>
    </message>
    <message>
        <source>Duplicate bConfigurationValue</source>
        <translation>bConfigurationValue zweimal verwendet</translation>
    </message>
    <message>
        <source>SET_CONFIGURATION selects a configuration by this value, so only one of them can be selected.</source>
        <translation>SET_CONFIGURATION wählt nach dem Wert aus, darum lässt sich nur eine davon auswählen.</translation>
    </message>
    <message>
        <source>Give each configuration a value of its own.</source>
        <translation>Geben Sie jeder Konfiguration einen eigenen Wert.</translation>
    </message>
    <message>
        <source>Gaps in interface numbers</source>
        <translation>Schnittstellennummern haben Lücken</translation>
    </message>
    <message>
        <source>bInterfaceNumber counts from 0. Hosts tolerate gaps, but programs may expect interface 0.</source>
        <translation>bInterfaceNumber zählt ab 0. Hosts kommen mit Lücken zurecht, aber Programme suchen womöglich nach Schnittstelle 0.</translation>
    </message>
    <message>
        <source>Number the interfaces from 0 without gaps.</source>
        <translation>Nummerieren Sie die Schnittstellen lückenlos ab 0.</translation>
    </message>
    <message>
        <source>Gaps or duplicates in alternate settings</source>
        <translation>Alternativeinstellungen lückenhaft oder doppelt</translation>
    </message>
    <message>
        <source>bAlternateSetting counts from 0 for each interface. Setting 0 is active after SET_CONFIGURATION. Of two settings with the same number, only one can be selected.</source>
        <translation>bAlternateSetting zählt für jede Schnittstelle ab 0. Einstellung 0 gilt nach SET_CONFIGURATION; von zweien mit derselben Nummer lässt sich nur eine auswählen.</translation>
    </message>
    <message>
        <source>Number the alternate settings of each interface from 0 without gaps.</source>
        <translation>Nummerieren Sie die Alternativeinstellungen jeder Schnittstelle lückenlos ab 0.</translation>
    </message>
    <message>
        <source>Alternate setting 0 reserves isochronous bandwidth</source>
        <translation>Alternativeinstellung 0 belegt isochrone Bandbreite</translation>
    </message>
    <message>
        <source>Hosts reserve bandwidth when a setting is selected. A configuration whose default settings need bandwidth cannot be selected on a busy bus.</source>
        <translation>Bandbreite wird reserviert, wenn eine Einstellung ausgewählt wird. Eine Konfiguration, deren Vorgabeeinstellungen welche brauchen, lässt sich auf einem ausgelasteten Bus nicht auswählen.</translation>
    </message>
    <message>
        <source>Give setting 0 no isochronous endpoints, or only ones with wMaxPacketSize 0, and add another setting.</source>
        <translation>Geben Sie Einstellung 0 keine isochronen Endpunkte oder solche mit wMaxPacketSize 0 und fügen Sie eine weitere Einstellung hinzu.</translation>
    </message>
    <message>
        <source>Alternate setting 0 reserves too much interrupt bandwidth</source>
        <translation>Alternativeinstellung 0 belegt viel Interrupt-Bandbreite</translation>
    </message>
    <message>
        <source>At high speed, interrupt endpoints of default settings may have packets of at most 64 bytes.</source>
        <translation>Bei High Speed haben Interrupt-Endpunkte der Vorgabeeinstellungen Pakete von höchstens 64 Bytes.</translation>
    </message>
    <message>
        <source>Use at most 64 bytes in setting 0, and add another setting.</source>
        <translation>Geben Sie Einstellung 0 höchstens 64 Bytes und fügen Sie eine weitere Einstellung hinzu.</translation>
    </message>
    <message>
        <source>bInterfaceClass is 0</source>
        <translation>bInterfaceClass ist 0</translation>
    </message>
    <message>
        <source>Class 0 is defined for devices only. Hosts cannot choose a driver by it.</source>
        <translation>0 hat nur für Geräte eine Bedeutung. Nach einer solchen Klasse lässt sich kein Treiber wählen.</translation>
    </message>
    <message>
        <source>Use FFh if the interface belongs to no class.</source>
        <translation>Verwenden Sie FFh, wenn die Schnittstelle keiner Klasse angehört.</translation>
    </message>
    <message>
        <source>Invalid interface association</source>
        <translation>Schnittstellenzuordnung ist falsch</translation>
    </message>
    <message>
        <source>An association must name existing interfaces that belong to no other association, and its class must not be 0. Otherwise hosts do not find the function.</source>
        <translation>Eine Zuordnung nennt Schnittstellen, die es gibt und die zu keiner anderen gehören, und ihre Klasse ist nicht 0. Hosts, die sie verwenden, finden die Funktion sonst nicht.</translation>
    </message>
    <message>
        <source>Correct bFirstInterface, bInterfaceCount and bFunctionClass.</source>
        <translation>Korrigieren Sie bFirstInterface, bInterfaceCount und bFunctionClass.</translation>
    </message>
    <message>
        <source>Interface association after its interfaces</source>
        <translation>Schnittstellenzuordnung zu spät</translation>
    </message>
    <message>
        <source>An association must precede the interfaces that it associates.</source>
        <translation>Eine Zuordnung kommt vor den Schnittstellen, die sie zuordnet.</translation>
    </message>
    <message>
        <source>Move the association before its first interface.</source>
        <translation>Verschieben Sie die Zuordnung vor ihre erste Schnittstelle.</translation>
    </message>
    <message>
        <source>Interface association of a single interface</source>
        <translation>Schnittstellenzuordnung für eine einzige Schnittstelle</translation>
    </message>
    <message>
        <source>Associations group the interfaces of one function. An association of one interface has no effect.</source>
        <translation>Zuordnungen sind für Funktionen aus mehreren Schnittstellen gemacht. Bei einer sind sie harmlos.</translation>
    </message>
    <message>
        <source>Leave the association out.</source>
        <translation>Es braucht keine; die Zuordnung kann wegfallen.</translation>
    </message>
    <message>
        <source>Wrong bNumEndpoints</source>
        <translation>bNumEndpoints ist falsch</translation>
    </message>
    <message>
        <source>bNumEndpoints counts the endpoint descriptors of the alternate setting. Hosts ignore any beyond it.</source>
        <translation>bNumEndpoints zählt die Endpunktdeskriptoren der Alternativeinstellung. Hosts ignorieren die darüber hinaus.</translation>
    </message>
    <message>
        <source>Set bNumEndpoints to the number of endpoint descriptors that follow.</source>
        <translation>Setzen Sie bNumEndpoints auf die Zahl der folgenden Endpunktdeskriptoren.</translation>
    </message>
    <message>
        <source>Endpoint number 0</source>
        <translation>Endpunktnummer 0</translation>
    </message>
    <message>
        <source>Endpoint 0 is the default control endpoint and has no descriptor. Hosts ignore this one.</source>
        <translation>Endpunkt 0 ist der Standard-Steuerendpunkt und hat keinen Deskriptor. Hosts ignorieren einen solchen Endpunkt.</translation>
    </message>
    <message>
        <source>Use endpoint numbers 1 to 15.</source>
        <translation>Verwenden Sie die Nummern 1 bis 15.</translation>
    </message>
    <message>
        <source>Duplicate endpoint address</source>
        <translation>Endpunktadresse zweimal verwendet</translation>
    </message>
    <message>
        <source>Within a configuration, an endpoint belongs to one interface, whose alternate settings may share it. Hosts ignore the second one.</source>
        <translation>Ein Endpunkt gehört zu einer Schnittstelle einer Konfiguration, deren Alternativeinstellungen ihn teilen dürfen. Hosts ignorieren den zweiten.</translation>
    </message>
    <message>
        <source>Give each endpoint of a configuration an address of its own.</source>
        <translation>Geben Sie jedem Endpunkt einer Konfiguration eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Reserved bits of an endpoint set</source>
        <translation>Reservierte Bits eines Endpunkts sind gesetzt</translation>
    </message>
    <message>
        <source>Invalid wMaxPacketSize</source>
        <translation>wMaxPacketSize nicht erlaubt</translation>
    </message>
    <message>
        <source>Bulk endpoints have packets of 8, 16, 32 or 64 bytes at full speed, 512 at high speed and 1024 at SuperSpeed. Interrupt endpoints have up to 8 bytes at low, 64 at full and 1024 at higher speeds; isochronous ones up to 1023 at full and 1024 at higher speeds. Hosts correct or refuse other values.</source>
        <translation>Bulk-Endpunkte haben Pakete von 8, 16, 32 oder 64 Bytes bei Full Speed, 512 bei High Speed und 1024 bei SuperSpeed. Interrupt-Endpunkte haben bis zu 8 Bytes bei Low Speed, 64 bei Full Speed und 1024 darüber, isochrone bis zu 1023 bei Full Speed und 1024 darüber. Hosts berichtigen andere oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>Use a size that the transfer type and the speed allow.</source>
        <translation>Verwenden Sie eine Größe, die Übertragungsart und Geschwindigkeit erlauben.</translation>
    </message>
    <message>
        <source>bInterval out of range</source>
        <translation>bInterval außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Use a value in the range.</source>
        <translation>Verwenden Sie einen Wert im Bereich.</translation>
    </message>
    <message>
        <source>SuperSpeed companion missing or misplaced</source>
        <translation>SuperSpeed-Companion fehlt oder ist am falschen Ort</translation>
    </message>
    <message>
        <source>Put the companion directly after the endpoint, and only at these speeds.</source>
        <translation>Setzen Sie den Companion direkt hinter den Endpunkt und nur bei diesen Geschwindigkeiten.</translation>
    </message>
    <message>
        <source>Invalid bMaxBurst</source>
        <translation>bMaxBurst nicht erlaubt</translation>
    </message>
    <message>
        <source>Correct bMaxBurst or wMaxPacketSize.</source>
        <translation>Korrigieren Sie bMaxBurst oder wMaxPacketSize.</translation>
    </message>
    <message>
        <source>Invalid Mult</source>
        <translation>Mult nicht erlaubt</translation>
    </message>
    <message>
        <source>Isochronous endpoints have up to 3 bursts in a service interval, so Mult is 0 to 2. It must be 0 if bMaxBurst is 0.</source>
        <translation>Isochrone Endpunkte haben bis zu 3 Bursts je Intervall, also ist Mult 0 bis 2, und 0, wenn bMaxBurst 0 ist.</translation>
    </message>
    <message>
        <source>Correct bmAttributes.</source>
        <translation>Korrigieren Sie bmAttributes.</translation>
    </message>
    <message>
        <source>Invalid number of streams</source>
        <translation>Streams nicht erlaubt</translation>
    </message>
    <message>
        <source>Bulk endpoints have up to 2 to the power of 16 streams, other endpoints have none. For control and interrupt endpoints, all of bmAttributes must be 0.</source>
        <translation>Bulk-Endpunkte haben bis zu 2 hoch 16 Streams. Andere haben keine, und Interrupt- und Steuerendpunkte haben gar keine Attribute.</translation>
    </message>
    <message>
        <source>wBytesPerInterval contradicts the endpoint</source>
        <translation>wBytesPerInterval widerspricht dem Endpunkt</translation>
    </message>
    <message>
        <source>For periodic endpoints it is the number of bytes transferred in a service interval: at most packet size × packets × bursts. For other endpoints it is 0. Hosts reserve this bandwidth.</source>
        <translation>Bei periodischen Endpunkten ist es, was sie je Intervall übertragen, höchstens Paketgröße × Pakete × Bursts; bei anderen ist es 0. Hosts reservieren so viel Bandbreite.</translation>
    </message>
    <message>
        <source>Correct wBytesPerInterval.</source>
        <translation>Korrigieren Sie wBytesPerInterval.</translation>
    </message>
    <message>
        <source>SuperSpeedPlus companion missing or wrong</source>
        <translation>SuperSpeedPlus-Companion fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>An isochronous endpoint that transfers more than 48 KiB in a service interval must set bit 7 of bmAttributes in its companion, set wBytesPerInterval there to 1, and have a second companion.</source>
        <translation>Ein isochroner Endpunkt mit mehr als 48 KiB je Intervall setzt Bit 7 von bmAttributes des Companions und wBytesPerInterval auf 1 und hat einen zweiten Companion.</translation>
    </message>
    <message>
        <source>Make the two companions agree.</source>
        <translation>Bringen Sie beide Companions in Einklang.</translation>
    </message>
    <message>
        <source>Wrong wTotalLength of the BOS descriptor</source>
        <translation>wTotalLength des BOS-Deskriptors ist falsch</translation>
    </message>
    <message>
        <source>Hosts read wTotalLength bytes. If it is too small, capabilities are missing; if it is too large, hosts wait or ignore all of them.</source>
        <translation>Hosts lesen wTotalLength Bytes: sind es zu wenige, fehlen Capabilities; sind es zu viele, warten Hosts oder ignorieren alle.</translation>
    </message>
    <message>
        <source>Set wTotalLength to the length of the BOS descriptor and of all capabilities.</source>
        <translation>Setzen Sie wTotalLength auf die Summe der Längen des BOS-Deskriptors und aller Capabilities.</translation>
    </message>
    <message>
        <source>Wrong bNumDeviceCaps</source>
        <translation>bNumDeviceCaps ist falsch</translation>
    </message>
    <message>
        <source>bNumDeviceCaps counts the capability descriptors that follow. Hosts ignore any beyond it.</source>
        <translation>bNumDeviceCaps zählt die folgenden Capability-Deskriptoren. Hosts ignorieren die darüber hinaus.</translation>
    </message>
    <message>
        <source>Set bNumDeviceCaps to the number of capability descriptors.</source>
        <translation>Setzen Sie bNumDeviceCaps auf die Zahl der Capability-Deskriptoren.</translation>
    </message>
    <message>
        <source>Reserved bits of a capability set</source>
        <translation>Reservierte Bits einer Capability sind gesetzt</translation>
    </message>
    <message>
        <source>Later versions of the specification may give reserved bits and fields a meaning.</source>
        <translation>Reservierte Bits und Felder von Capabilities können in späteren Versionen der Spezifikation eine Bedeutung bekommen.</translation>
    </message>
    <message>
        <source>Link power management not supported</source>
        <translation>Link Power Management fehlt</translation>
    </message>
    <message>
        <source>A SuperSpeed device must have the USB 2.0 Extension and support LPM when it operates at high speed.</source>
        <translation>Ein Gerät mit SuperSpeed hat die USB-2.0-Erweiterung und unterstützt LPM, wenn es mit High Speed arbeitet.</translation>
    </message>
    <message>
        <source>Add the USB 2.0 Extension and set its LPM bit.</source>
        <translation>Fügen Sie die USB-2.0-Erweiterung hinzu und setzen Sie ihr LPM-Bit.</translation>
    </message>
    <message>
        <source>Duplicate capability</source>
        <translation>Capability doppelt vorhanden</translation>
    </message>
    <message>
        <source>Hosts use one of the two, and it is not specified which.</source>
        <translation>Hosts verwenden eine davon, und es ist nicht klar, welche.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Invalid SuperSpeed capability</source>
        <translation>Capability SuperSpeed ungültig</translation>
    </message>
    <message>
        <source>The capability must name at least one speed. bFunctionalitySupport must be one of these, and the exit latencies at most 10 µs from U1 and 2047 µs from U2. Otherwise hosts disable link power management.</source>
        <translation>Die Capability nennt mindestens eine Geschwindigkeit, bFunctionalitySupport ist eine davon, und die Austrittslatenzen sind höchstens 10 µs aus U1 und 2047 µs aus U2. Hosts schalten Link Power Management sonst ab.</translation>
    </message>
    <message>
        <source>Correct the capability.</source>
        <translation>Korrigieren Sie die Capability.</translation>
    </message>
    <message>
        <source>SuperSpeedPlus capability missing or wrong</source>
        <translation>Capability SuperSpeedPlus fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>A device that operates at 10 Gb/s or more must have the capability, with as many sublink speed attributes as it declares. Hosts take the speed from it.</source>
        <translation>Ein Gerät, das mit 10 Gb/s oder mehr arbeitet, hat die Capability, mit so vielen Sublink-Geschwindigkeitsattributen, wie es ankündigt. Hosts entnehmen ihr die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Container ID is zero</source>
        <translation>Container-ID ist null</translation>
    </message>
    <message>
        <source>Systems show devices with the same container ID as one device, so each device must have a different one.</source>
        <translation>Systeme zeigen Geräte mit derselben Container-ID als eines. Sie ist für jedes hergestellte Gerät eine andere.</translation>
    </message>
    <message>
        <source>Use a different UUID for each device, or leave the capability out.</source>
        <translation>Verwenden Sie für jedes Gerät eine eigene UUID oder lassen Sie die Capability weg.</translation>
    </message>
    <message>
        <source>Wrong bConfigurationCount</source>
        <translation>bConfigurationCount ist falsch</translation>
    </message>
    <message>
        <source>bConfigurationCount counts the configuration indexes that follow.</source>
        <translation>bConfigurationCount zählt die Indizes von Konfigurationen, die folgen.</translation>
    </message>
    <message>
        <source>Set bConfigurationCount to the number of indexes.</source>
        <translation>bConfigurationCount sei die Zahl der Indizes.</translation>
    </message>
    <message>
        <source>Invalid length of a string descriptor</source>
        <translation>Zeichenkettendeskriptor mit falscher Länge</translation>
    </message>
    <message>
        <source>bLength must be 2 plus 2 for each UTF-16 character, and the device must return that many bytes. Hosts truncate the string or ignore it.</source>
        <translation>bLength ist 2 und 2 für jedes UTF-16-Zeichen, und das Gerät liefert so viele Bytes. Hosts kürzen die Zeichenkette oder ignorieren sie.</translation>
    </message>
    <message>
        <source>Set bLength to 2 plus twice the number of characters.</source>
        <translation>Setzen Sie bLength auf 2 plus das Doppelte der Zahl der Zeichen.</translation>
    </message>
    <message>
        <source>Invalid characters in a string</source>
        <translation>Zeichenkette mit falschen Zeichen</translation>
    </message>
    <message>
        <source>Strings are UTF-16 and shown to people. They must not contain control characters, unpaired surrogates or NUL, not even at the end.</source>
        <translation>Zeichenketten sind UTF-16 und werden Menschen gezeigt: sie haben kein NUL, auch nicht am Ende, keine Steuerzeichen und keine halben Surrogate.</translation>
    </message>
    <message>
        <source>Correct the string, and count only its characters in bLength.</source>
        <translation>Korrigieren Sie die Zeichenkette und zählen Sie in bLength nur ihre Zeichen.</translation>
    </message>
    <message>
        <source>String or language missing</source>
        <translation>Zeichenkette oder Sprache fehlt</translation>
    </message>
    <message>
        <source>The index of a string must be 0 or that of a string that the device returns, and string 0 must be the table of languages. Some hosts wait for each missing string.</source>
        <translation>Der Index einer Zeichenkette ist 0 oder der einer Zeichenkette, die das Gerät liefert, und Zeichenkette 0 ist die Sprachentabelle. Manche Hosts warten auf jede Zeichenkette, die nicht kommt.</translation>
    </message>
    <message>
        <source>Return the string, or set the index to 0.</source>
        <translation>Liefern Sie die Zeichenkette oder setzen Sie den Index auf 0.</translation>
    </message>
    <message>
        <source>Serial number missing, invalid or not unique</source>
        <translation>Seriennummer fehlt, ist nicht erlaubt oder nicht eindeutig</translation>
    </message>
    <message>
        <source>Systems identify devices of the same kind by their serial numbers and store settings for them. Mass storage devices need at least 12 digits 0-9 and A-F; others may use ASCII without commas. No two devices may have the same serial number.</source>
        <translation>Systeme unterscheiden gleichartige Geräte nach ihren Seriennummern und merken sich danach Einstellungen. Massenspeicher hat mindestens 12 Ziffern 0-9 und A-F; andere haben ASCII ohne Kommas. Keine zwei Geräte haben dieselbe.</translation>
    </message>
    <message>
        <source>Give each device a serial number of its own, or set iSerialNumber to 0.</source>
        <translation>Geben Sie jedem hergestellten Gerät eine eigene Seriennummer oder keine: iSerialNumber 0.</translation>
    </message>
    <message>
        <source>This is no string descriptor.</source>
        <translation>Das ist kein Zeichenkettendeskriptor.</translation>
    </message>
    <message>
        <source>Odd, though each character takes two bytes.</source>
        <translation>Ungerade, obwohl jedes Zeichen zwei Bytes braucht.</translation>
    </message>
    <message>
        <source>The device sent %1 bytes more than that.</source>
        <translation>Das Gerät hat %1 Bytes mehr als das gesendet.</translation>
    </message>
    <message>
        <source>There is a NUL among the characters; strings have no end mark.</source>
        <translation>Zwischen den Zeichen steht ein NUL; Zeichenketten haben keine Endmarke.</translation>
    </message>
    <message>
        <source>There is a control character, %1, in it.</source>
        <translation>Ein Steuerzeichen, %1, steht darin.</translation>
    </message>
    <message>
        <source>There is half of a surrogate pair, %1, in it.</source>
        <translation>Die Hälfte eines Surrogatpaars, %1, steht darin.</translation>
    </message>
    <message>
        <source>The device has no string %1.</source>
        <translation>Das Gerät hat keine Zeichenkette %1.</translation>
    </message>
    <message>
        <source>There are strings, but no table of their languages.</source>
        <translation>Es gibt Zeichenketten, aber keine Tabelle ihrer Sprachen.</translation>
    </message>
    <message>
        <source>There are strings, but no language.</source>
        <translation>Es gibt Zeichenketten, aber keine Sprache.</translation>
    </message>
    <message>
        <source>Mass storage must have a serial number.</source>
        <translation>Massenspeicher muss eine Seriennummer haben.</translation>
    </message>
    <message>
        <source>The serial number has characters that not all systems allow: commas, or others than ASCII.</source>
        <translation>Die Seriennummer hat Zeichen, die nicht alle Systeme erlauben: Kommas oder andere als ASCII.</translation>
    </message>
    <message>
        <source>Serial numbers of mass storage have 12 digits or more.</source>
        <translation>Seriennummern von Massenspeicher haben mindestens 12 Ziffern.</translation>
    </message>
    <message>
        <source>Serial numbers of mass storage are made of 0-9 and A-F.</source>
        <translation>Seriennummern von Massenspeicher bestehen aus 0-9 und A-F.</translation>
    </message>
    <message>
        <source>Endpoints have companions at 5 Gb/s and faster only.</source>
        <translation>Endpunkte haben nur ab 5 Gb/s Companions.</translation>
    </message>
    <message>
        <source>The endpoint has no companion descriptor.</source>
        <translation>Der Endpunkt hat keinen Companion-Deskriptor.</translation>
    </message>
    <message>
        <source>Must be the first descriptor after that of the endpoint.</source>
        <translation>Muss der erste Deskriptor nach dem des Endpunkts sein.</translation>
    </message>
    <message>
        <source>Must be 0 for control endpoints.</source>
        <translation>Muss bei Steuerendpunkten 0 sein.</translation>
    </message>
    <message>
        <source>Endpoints with bursts must have packets of 1024 bytes.</source>
        <translation>Endpunkte mit Bursts müssen Pakete von 1024 Bytes haben.</translation>
    </message>
    <message>
        <source>Mult must be at most 2.</source>
        <translation>Mult darf höchstens 2 sein.</translation>
    </message>
    <message>
        <source>Mult must be 0 if bMaxBurst is.</source>
        <translation>Mult muss 0 sein, wenn bMaxBurst 0 ist.</translation>
    </message>
    <message>
        <source>MaxStreams must be at most 16.</source>
        <translation>MaxStreams darf höchstens 16 sein.</translation>
    </message>
    <message>
        <source>Only bulk endpoints have streams; here all bits must be 0.</source>
        <translation>Nur Bulk-Endpunkte haben Streams; hier müssen alle Bits 0 sein.</translation>
    </message>
    <message>
        <source>Must be 0 for bulk and control endpoints.</source>
        <translation>Muss bei Bulk- und Steuerendpunkten 0 sein.</translation>
    </message>
    <message>
        <source>Must be 1 if dwBytesPerInterval follows.</source>
        <translation>Muss 1 sein, wenn dwBytesPerInterval folgt.</translation>
    </message>
    <message>
        <source>More than packets and bursts can carry: %1 bytes.</source>
        <translation>Mehr, als Pakete und Bursts befördern können: %1 Bytes.</translation>
    </message>
    <message>
        <source>The endpoint takes no bandwidth, and so can transfer nothing.</source>
        <translation>Der Endpunkt belegt keine Bandbreite und kann darum nichts übertragen.</translation>
    </message>
    <message>
        <source>Bit 7 announces a SuperSpeedPlus companion, but there is none.</source>
        <translation>Bit 7 kündigt einen SuperSpeedPlus-Companion an, aber es gibt keinen.</translation>
    </message>
    <message>
        <source>Bit 7 of the companion&apos;s bmAttributes does not announce it.</source>
        <translation>Bit 7 von bmAttributes des Companions kündigt ihn nicht an.</translation>
    </message>
    <message>
        <source>The interface has no endpoint %1.</source>
        <translation>Die Schnittstelle hat keinen Endpunkt %1.</translation>
    </message>
    <message>
        <source>The format has a frame %1 already.</source>
        <translation>Das Format hat schon einen Frame %1.</translation>
    </message>
    <message>
        <source>The format has no frame %1.</source>
        <translation>Das Format hat keinen Frame %1.</translation>
    </message>
    <message>
        <source>Least, most and step are missing.</source>
        <translation>Kleinstes, größtes und Schritt fehlen.</translation>
    </message>
    <message>
        <source>An interval cannot be 0.</source>
        <translation>Ein Intervall kann nicht 0 sein.</translation>
    </message>
    <message>
        <source>More than dwMaxFrameInterval.</source>
        <translation>Mehr als dwMaxFrameInterval.</translation>
    </message>
    <message>
        <source>Does not lead from the least interval to the longest.</source>
        <translation>Führt nicht vom kleinsten zum längsten Intervall.</translation>
    </message>
    <message>
        <source>Not between the least interval and the longest.</source>
        <translation>Nicht zwischen dem kleinsten und dem längsten Intervall.</translation>
    </message>
    <message>
        <source>Not longer than the one before; intervals get longer.</source>
        <translation>Nicht länger als das davor; Intervalle werden länger.</translation>
    </message>
    <message>
        <source>None of the intervals that follow.</source>
        <translation>Keines der folgenden Intervalle.</translation>
    </message>
    <message>
        <source>More than dwMaxBitRate.</source>
        <translation>Mehr als dwMaxBitRate.</translation>
    </message>
    <message>
        <source>bFunctionalitySupport is not a supported speed</source>
        <translation>bFunctionalitySupport wird nicht unterstützt</translation>
    </message>
    <message>
        <source>bFunctionalitySupport is the lowest speed at which the whole device works. It must be one of wSpeedsSupported.</source>
        <translation>bFunctionalitySupport ist die niedrigste Geschwindigkeit, bei der das ganze Gerät arbeitet, eine aus wSpeedsSupported.</translation>
    </message>
    <message>
        <source>Correct bFunctionalitySupport or wSpeedsSupported.</source>
        <translation>Korrigieren Sie die Geschwindigkeit oder wSpeedsSupported.</translation>
    </message>
    <message>
        <source>bU1DevExitLat too large</source>
        <translation>bU1DevExitLat zu groß</translation>
    </message>
    <message>
        <source>A device must leave U1 within 10 µs.</source>
        <translation>Ein Gerät verlässt U1 in höchstens 10 µs.</translation>
    </message>
    <message>
        <source>Use 0 to 10.</source>
        <translation>Nehmen Sie 0 bis 10.</translation>
    </message>
    <message>
        <source>wU2DevExitLat too large</source>
        <translation>wU2DevExitLat zu groß</translation>
    </message>
    <message>
        <source>A device must leave U2 within 2047 µs.</source>
        <translation>Ein Gerät verlässt U2 in höchstens 2047 µs.</translation>
    </message>
    <message>
        <source>Use 0 to 2047.</source>
        <translation>Nehmen Sie 0 bis 2047.</translation>
    </message>
    <message>
        <source>Wrong number of sublink speed attributes</source>
        <translation>Sublink-Speed-Attribute falsch gezählt</translation>
    </message>
    <message>
        <source>bmAttributes holds the number of sublink speed attributes that follow, minus one.</source>
        <translation>bmAttributes hat die Zahl der folgenden Sublink-Speed-Attribute, vermindert um eins.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Korrigieren Sie die Zahl.</translation>
    </message>
    <message>
        <source>Inconsistent battery thresholds</source>
        <translation>Schwellen des Akkus vertauscht</translation>
    </message>
    <message>
        <source>The threshold of a charged battery must be above that of a weak one, and must not exceed the capacity.</source>
        <translation>Ein genügend geladener Akku hat mehr als einer, der zu schwach zum Arbeiten ist, und nicht mehr, als er fasst.</translation>
    </message>
    <message>
        <source>Correct the thresholds, in mWh.</source>
        <translation>Korrigieren Sie die Schwellen, in mWh.</translation>
    </message>
    <message>
        <source>Minimum voltage exceeds the maximum</source>
        <translation>Kleinste Spannung ist größer als die größte</translation>
    </message>
    <message>
        <source>The minimum voltage must not exceed the maximum.</source>
        <translation>Die kleinste Spannung liegt nicht über der größten.</translation>
    </message>
    <message>
        <source>Correct the voltages, in units of 50 mV.</source>
        <translation>Korrigieren Sie die Spannungen, in 50 mV.</translation>
    </message>
    <message>
        <source>Wrong number of power data objects</source>
        <translation>Power Data Objects falsch gezählt</translation>
    </message>
    <message>
        <source>bNumOfPDOs counts the power data objects that follow.</source>
        <translation>bNumOfPDOs zählt die folgenden Power Data Objects.</translation>
    </message>
    <message>
        <source>Correct bNumOfPDOs.</source>
        <translation>Korrigieren Sie bNumOfPDOs.</translation>
    </message>
    <message>
        <source>Wrong number of alternate modes</source>
        <translation>Alternate Modes falsch gezählt</translation>
    </message>
    <message>
        <source>bNumberOfAlternateModes counts the alternate modes that follow: at most 52.</source>
        <translation>bNumberOfAlternateModes zählt die folgenden Alternate Modes, höchstens 52.</translation>
    </message>
    <message>
        <source>Correct bNumberOfAlternateModes.</source>
        <translation>Korrigieren Sie bNumberOfAlternateModes.</translation>
    </message>
    <message>
        <source>Preferred alternate mode does not exist</source>
        <translation>Bevorzugter Alternate Mode existiert nicht</translation>
    </message>
    <message>
        <source>bPreferredAlternateMode must be the index of one of the alternate modes.</source>
        <translation>bPreferredAlternateMode ist der Index eines der Alternate Modes.</translation>
    </message>
    <message>
        <source>Unknown pipe usage</source>
        <translation>Unbekannte Verwendung der Pipe</translation>
    </message>
    <message>
        <source>A pipe of USB Attached SCSI carries commands (1), status (2), data in (3) or data out (4), or is vendor-specific (E0h to EFh).</source>
        <translation>Eine Pipe von USB Attached SCSI ist für Befehle (1), Status (2), Eingangsdaten (3) oder Ausgangsdaten (4) da, oder eine eigene des Herstellers (E0h bis EFh).</translation>
    </message>
    <message>
        <source>Correct bPipeID.</source>
        <translation>Korrigieren Sie bPipeID.</translation>
    </message>
    <message>
        <source>A high-speed device describes in the device qualifier what it is at its other speed. Hosts use it to tell users that the device could be faster on another port.</source>
        <translation>Ein Gerät, das High Speed kann und bei Full Speed ein anderes ist, sagt im Device Qualifier, welches. Hosts erkennen daran, dass ein Gerät anderswo schneller wäre.</translation>
    </message>
    <message>
        <source>HID</source>
        <translation>HID</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Smart cards and firmware upgrades</source>
        <translation>Smartcards und Firmware-Updates</translation>
    </message>
    <message>
        <source>Microsoft OS 2.0 and WebUSB</source>
        <translation>Microsoft OS 2.0 und WebUSB</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Mass storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Descriptors of any kind</source>
        <translation>Deskriptoren jeder Art</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>SuperSpeed</source>
        <translation>SuperSpeed</translation>
    </message>
    <message>
        <source>BOS</source>
        <translation>BOS</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>No version of the specification has this number.</source>
        <translation>Keine Version der Spezifikation hat diese Nummer.</translation>
    </message>
    <message>
        <source>The control interface has another version.</source>
        <translation>Die Steuerschnittstelle hat eine andere Version.</translation>
    </message>
    <message>
        <source>Invalid bcdHID</source>
        <translation>bcdHID ist keine Version</translation>
    </message>
    <message>
        <source>bcdHID is binary-coded decimal, low byte first: 1.11 is 0111h.</source>
        <translation>bcdHID ist BCD-kodiert, das niederwertige Byte zuerst: 1.11 ist 0111h.</translation>
    </message>
    <message>
        <source>Correct bcdHID.</source>
        <translation>Korrigieren Sie bcdHID.</translation>
    </message>
    <message>
        <source>Unknown bCountryCode</source>
        <translation>bCountryCode unbekannt</translation>
    </message>
    <message>
        <source>Country codes are 0 to 35; 0 means that the hardware is made for no particular country.</source>
        <translation>Ländercodes sind 0 bis 35; 0 heißt, dass die Hardware für kein bestimmtes Land gemacht ist.</translation>
    </message>
    <message>
        <source>Set bCountryCode to 0, or to the code of the country.</source>
        <translation>Setzen Sie bCountryCode auf 0 oder auf den Code des Landes.</translation>
    </message>
    <message>
        <source>bNumDescriptors counts the descriptors in the list, one of which must be a report descriptor. Its wDescriptorLength must be the length that the device returns, and not 0: hosts read that many bytes.</source>
        <translation>bNumDescriptors zählt die Deskriptoren der Liste; einer davon ist ein Report-Deskriptor. Sein wDescriptorLength ist die Länge, die das Gerät liefert, und nicht 0: Hosts lesen so viele Bytes.</translation>
    </message>
    <message>
        <source>Functional descriptor missing</source>
        <translation>Funktionsdeskriptor fehlt</translation>
    </message>
    <message>
        <source>The control interface of a modem (ACM) has a header and a union. That of a network adapter (ECM, NCM, MBIM) has the descriptors of its subclass, too. Some hosts refuse the device without them.</source>
        <translation>Die Steuerschnittstelle eines Modems (ACM) hat einen Header und eine Union, die eines Netzwerkadapters (ECM, NCM, MBIM) auch die Deskriptoren ihrer Unterklasse. Manche Hosts lehnen das Gerät sonst ab.</translation>
    </message>
    <message>
        <source>Add the functional descriptor.</source>
        <translation>Fügen Sie den Funktionsdeskriptor hinzu.</translation>
    </message>
    <message>
        <source>Communications endpoint missing</source>
        <translation>Endpunkt der Kommunikation fehlt</translation>
    </message>
    <message>
        <source>The control interface of a modem (ACM) or a network adapter (NCM, MBIM) has an interrupt IN endpoint for notifications. A data interface has a bulk IN and a bulk OUT endpoint in one of its settings.</source>
        <translation>Die Steuerschnittstelle eines Modems (ACM) oder eines Netzwerkadapters (NCM, MBIM) hat einen Interrupt-IN-Endpunkt für Benachrichtigungen. Eine Datenschnittstelle hat in einer ihrer Einstellungen einen Bulk-IN- und einen Bulk-OUT-Endpunkt.</translation>
    </message>
    <message>
        <source>Add the endpoint.</source>
        <translation>Fügen Sie den Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>Unknown version of an audio interface</source>
        <translation>Unbekannte Version einer Audioschnittstelle</translation>
    </message>
    <message>
        <source>bInterfaceProtocol is the version of the specification: 00h, 20h or 30h, the same for all interfaces of a function. Some hosts take other values for 00h, and others ignore the function.</source>
        <translation>bInterfaceProtocol ist die Version der Spezifikation: 00h, 20h oder 30h, und bei allen Schnittstellen einer Funktion dieselbe. Manche Hosts nehmen andere Werte für 00h, andere ignorieren die Funktion.</translation>
    </message>
    <message>
        <source>Correct bInterfaceProtocol.</source>
        <translation>Korrigieren Sie bInterfaceProtocol.</translation>
    </message>
    <message>
        <source>Association of a video function missing or wrong</source>
        <translation>Zuordnung einer Videofunktion fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>An interface association of class 0Eh, subclass 03h and protocol 00h groups the control and streaming interfaces of a video function. Otherwise some hosts do not find the function.</source>
        <translation>Eine Schnittstellenzuordnung mit Klasse 0Eh, Unterklasse 03h und Protokoll 00h fasst Steuer- und Streaming-Schnittstellen einer Videofunktion zusammen. Manche Hosts finden die Funktion sonst nicht.</translation>
    </message>
    <message>
        <source>Correct the interface association.</source>
        <translation>Korrigieren Sie die Schnittstellenzuordnung.</translation>
    </message>
    <message>
        <source>Wrong endpoints of a hub</source>
        <translation>Falsche Endpunkte eines Hubs</translation>
    </message>
    <message>
        <source>A hub has exactly one endpoint besides endpoint 0: interrupt IN, for status changes. Hosts refuse others.</source>
        <translation>Ein Hub hat außer Endpunkt 0 genau einen Endpunkt: Interrupt-IN, für Änderungen des Status. Hosts lehnen andere ab.</translation>
    </message>
    <message>
        <source>Use one interrupt IN endpoint.</source>
        <translation>Verwenden Sie einen Interrupt-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>Smart card descriptor missing</source>
        <translation>Smartcard-Deskriptor fehlt</translation>
    </message>
    <message>
        <source>Each interface of a smart card reader has a descriptor of what the reader can do. Drivers refuse a reader without one.</source>
        <translation>Jede Schnittstelle eines Smartcard-Lesegeräts hat einen Deskriptor, der sagt, was das Gerät kann. Treiber lehnen Lesegeräte ohne ihn ab.</translation>
    </message>
    <message>
        <source>Add the descriptor.</source>
        <translation>Fügen Sie den Deskriptor hinzu.</translation>
    </message>
    <message>
        <source>Bulk endpoint of a smart card reader missing</source>
        <translation>Bulk-Endpunkt eines Smartcard-Lesegeräts fehlt</translation>
    </message>
    <message>
        <source>A smart card reader has a bulk IN and a bulk OUT endpoint.</source>
        <translation>Ein Smartcard-Lesegerät hat einen Bulk-IN- und einen Bulk-OUT-Endpunkt.</translation>
    </message>
    <message>
        <source>DFU functional descriptor missing</source>
        <translation>DFU-Funktionsdeskriptor fehlt</translation>
    </message>
    <message>
        <source>An interface for firmware upgrades has a functional descriptor, in one of its settings. Without it, hosts do not know how many bytes to send at once.</source>
        <translation>Eine Schnittstelle für Firmware-Updates hat in einer ihrer Einstellungen einen Funktionsdeskriptor. Ohne ihn wissen Hosts nicht, wie viele Bytes sie auf einmal senden dürfen.</translation>
    </message>
    <message>
        <source>Interface for firmware upgrades has endpoints</source>
        <translation>Schnittstelle für Firmware-Updates hat Endpunkte</translation>
    </message>
    <message>
        <source>Firmware is transferred on endpoint 0; the interface has no endpoints of its own.</source>
        <translation>Firmware wird über Endpunkt 0 übertragen; die Schnittstelle hat keine eigenen Endpunkte.</translation>
    </message>
    <message>
        <source>Remove the endpoints.</source>
        <translation>Entfernen Sie die Endpunkte.</translation>
    </message>
    <message>
        <source>Endpoint of mass storage missing</source>
        <translation>Endpunkt eines Massenspeichers fehlt</translation>
    </message>
    <message>
        <source>Mass storage has a bulk IN and a bulk OUT endpoint. With protocol 00h, it has an interrupt IN endpoint, too. Hosts refuse the interface otherwise.</source>
        <translation>Ein Massenspeicher hat einen Bulk-IN- und einen Bulk-OUT-Endpunkt, mit Protokoll 00h auch einen Interrupt-IN-Endpunkt. Hosts lehnen die Schnittstelle sonst ab.</translation>
    </message>
    <message>
        <source>Pipe usage missing</source>
        <translation>Zweck einer Pipe fehlt</translation>
    </message>
    <message>
        <source>Each endpoint of USB Attached SCSI has a descriptor that says which pipe it is, and there is one endpoint for each of commands, status, data in and data out. Hosts use another setting otherwise, or none.</source>
        <translation>Jeder Endpunkt von USB Attached SCSI hat einen Deskriptor, der sagt, welche Pipe er ist, und es gibt je einen Endpunkt für Befehle, Status, Eingangsdaten und Ausgangsdaten. Sonst verwenden Hosts eine andere Einstellung oder keine.</translation>
    </message>
    <message>
        <source>Add a pipe usage descriptor to each endpoint.</source>
        <translation>Fügen Sie jedem Endpunkt einen Pipe-Usage-Deskriptor hinzu.</translation>
    </message>
    <message>
        <source>Bulk endpoint of a printer missing</source>
        <translation>Bulk-Endpunkt eines Druckers fehlt</translation>
    </message>
    <message>
        <source>A printer has a bulk OUT endpoint. With protocol 02h, 03h or 04h, it has a bulk IN endpoint, too.</source>
        <translation>Ein Drucker hat einen Bulk-OUT-Endpunkt, mit Protokoll 02h, 03h oder 04h auch einen Bulk-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>Add the endpoint, or correct bInterfaceProtocol.</source>
        <translation>Fügen Sie den Endpunkt hinzu oder korrigieren Sie bInterfaceProtocol.</translation>
    </message>
    <message>
        <source>Endpoint of a camera missing</source>
        <translation>Endpunkt einer Kamera fehlt</translation>
    </message>
    <message>
        <source>An interface for pictures or media (PTP, MTP) has a bulk IN, a bulk OUT and an interrupt IN endpoint.</source>
        <translation>Eine Schnittstelle für Bilder oder Medien (PTP, MTP) hat einen Bulk-IN-, einen Bulk-OUT- und einen Interrupt-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>Bulk endpoint of an instrument missing</source>
        <translation>Bulk-Endpunkt eines Messgeräts fehlt</translation>
    </message>
    <message>
        <source>A test and measurement interface has a bulk OUT and a bulk IN endpoint.</source>
        <translation>Eine Test- und Messschnittstelle hat einen Bulk-OUT- und einen Bulk-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>Printers, cameras and instruments</source>
        <translation>Drucker, Kameras und Messgeräte</translation>
    </message>
    <message>
        <source>The interface has no bulk IN endpoint.</source>
        <translation>Die Schnittstelle hat keinen Bulk-IN-Endpunkt.</translation>
    </message>
    <message>
        <source>The interface has no bulk OUT endpoint.</source>
        <translation>Die Schnittstelle hat keinen Bulk-OUT-Endpunkt.</translation>
    </message>
    <message>
        <source>The interface has no smart card descriptor.</source>
        <translation>Die Schnittstelle hat keinen Smartcard-Deskriptor.</translation>
    </message>
    <message>
        <source>The interface has no DFU functional descriptor.</source>
        <translation>Die Schnittstelle hat keinen DFU-Funktionsdeskriptor.</translation>
    </message>
    <message>
        <source>The header functional descriptor is missing.</source>
        <translation>Der Header-Funktionsdeskriptor fehlt.</translation>
    </message>
    <message>
        <source>The union functional descriptor is missing.</source>
        <translation>Der Union-Funktionsdeskriptor fehlt.</translation>
    </message>
    <message>
        <source>The Ethernet networking functional descriptor is missing.</source>
        <translation>Der Ethernet-Funktionsdeskriptor fehlt.</translation>
    </message>
    <message>
        <source>The NCM functional descriptor is missing.</source>
        <translation>Der NCM-Funktionsdeskriptor fehlt.</translation>
    </message>
    <message>
        <source>The MBIM functional descriptor is missing.</source>
        <translation>Der MBIM-Funktionsdeskriptor fehlt.</translation>
    </message>
    <message>
        <source>The class allows %1 endpoints here.</source>
        <translation>Die Klasse erlaubt hier %1 Endpunkte.</translation>
    </message>
    <message>
        <source>No alternate setting has a bulk IN and a bulk OUT endpoint.</source>
        <translation>Keine Alternativeinstellung hat einen Bulk-IN- und einen Bulk-OUT-Endpunkt.</translation>
    </message>
    <message>
        <source>No endpoint is the command pipe.</source>
        <translation>Kein Endpunkt ist die Pipe für Befehle.</translation>
    </message>
    <message>
        <source>No endpoint is the status pipe.</source>
        <translation>Kein Endpunkt ist die Pipe für den Status.</translation>
    </message>
    <message>
        <source>No endpoint is the data-in pipe.</source>
        <translation>Kein Endpunkt ist die Pipe für Eingangsdaten.</translation>
    </message>
    <message>
        <source>No endpoint is the data-out pipe.</source>
        <translation>Kein Endpunkt ist die Pipe für Ausgangsdaten.</translation>
    </message>
    <message>
        <source>The endpoint has no pipe usage descriptor.</source>
        <translation>Der Endpunkt hat keinen Pipe-Usage-Deskriptor.</translation>
    </message>
    <message>
        <source>Number %1 is that of a control endpoint.</source>
        <translation>Nummer %1 ist die eines Steuerendpunkts.</translation>
    </message>
    <message>
        <source>Usage type 3 is reserved.</source>
        <translation>Verwendungsart 3 ist reserviert.</translation>
    </message>
    <message>
        <source>Usage types 2 and 3 are reserved.</source>
        <translation>Die Verwendungsarten 2 und 3 sind reserviert.</translation>
    </message>
    <message>
        <source>Must be 0 for bulk and control endpoints at 5 Gb/s and above.</source>
        <translation>Muss bei Bulk- und Steuerendpunkten ab 5 Gb/s 0 sein.</translation>
    </message>
    <message>
        <source>At low speed, the shortest interval is 10 ms; hosts may use a longer one than this.</source>
        <translation>Bei Low Speed ist das kürzeste Intervall 10 ms; Hosts verwenden womöglich ein längeres als dieses.</translation>
    </message>
    <message>
        <source>At low speed, a device has two endpoints besides endpoint 0.</source>
        <translation>Bei Low Speed hat ein Gerät außer Endpunkt 0 zwei Endpunkte.</translation>
    </message>
    <message>
        <source>The endpoint is asynchronous, but there is no feedback endpoint.</source>
        <translation>Der Endpunkt ist asynchron, aber es gibt keinen Rückmelde-Endpunkt.</translation>
    </message>
    <message>
        <source>The setting has no isochronous endpoint %1.</source>
        <translation>Die Einstellung hat keinen isochronen Endpunkt %1.</translation>
    </message>
    <message>
        <source>A report descriptor cannot be empty.</source>
        <translation>Ein Report-Deskriptor kann nicht leer sein.</translation>
    </message>
    <message>
        <source>There is no such release. The bytes may be swapped.</source>
        <translation>Diese Version gibt es nicht. Vielleicht sind die Bytes vertauscht.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Kein Land hat diesen Code.</translation>
    </message>
    <message>
        <source>Descriptors have an order: an endpoint belongs to the interface before it, and a device or string descriptor to no configuration. Hosts ignore descriptors in the wrong place.</source>
        <translation>Deskriptoren haben eine Ordnung: ein Endpunkt gehört zur Schnittstelle vor ihm, ein Geräte- oder Zeichenkettendeskriptor zu keiner Konfiguration. Hosts ignorieren Deskriptoren am falschen Ort.</translation>
    </message>
    <message>
        <source>bDescriptorType is 0</source>
        <translation>bDescriptorType ist 0</translation>
    </message>
    <message>
        <source>No descriptor has type 0. Often a table in the firmware has too many bytes, or a length is wrong.</source>
        <translation>Kein Deskriptor hat den Typ 0. Oft hat eine Tabelle in der Firmware zu viele Bytes, oder eine Länge ist falsch.</translation>
    </message>
    <message>
        <source>Remove the bytes, or correct bDescriptorType and bLength.</source>
        <translation>Entfernen Sie die Bytes oder korrigieren Sie bDescriptorType und bLength.</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Geschwindigkeit nicht bekannt</translation>
    </message>
    <message>
        <source>Many values depend on the speed of the device, which is not in its descriptors. Without it, some rules find only what is wrong at every speed. The speed counts as SuperSpeed if two of three are so: bcdUSB is 3.00 or higher, bMaxPacketSize0 is 9, and endpoints have companions.</source>
        <translation>Viele Werte hängen von der Geschwindigkeit des Geräts ab, die nicht in seinen Deskriptoren steht. Ohne sie finden einige Regeln nur, was bei jeder Geschwindigkeit falsch ist. Als SuperSpeed zählt, worauf zwei von dreien zutreffen: bcdUSB ist 3.00 oder höher, bMaxPacketSize0 ist 9, Endpunkte haben Companions.</translation>
    </message>
    <message>
        <source>Give the speed, with --speed or in the snapshot.</source>
        <translation>Geben Sie die Geschwindigkeit an, mit --speed oder in der Momentaufnahme.</translation>
    </message>
    <message>
        <source>Interfaces out of order</source>
        <translation>Schnittstellen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>bInterfaceNumber is an index, so interfaces have ascending numbers. All settings of an interface follow each other. Some systems, such as Windows with composite devices, do not find others.</source>
        <translation>bInterfaceNumber ist ein Index, darum haben Schnittstellen aufsteigende Nummern. Alle Einstellungen einer Schnittstelle folgen aufeinander. Manche Systeme, etwa Windows bei Verbundgeräten, finden andere nicht.</translation>
    </message>
    <message>
        <source>Sort the interface descriptors by bInterfaceNumber.</source>
        <translation>Sortieren Sie die Schnittstellendeskriptoren nach bInterfaceNumber.</translation>
    </message>
    <message>
        <source>Number of a control endpoint used twice</source>
        <translation>Nummer eines Steuerendpunkts zweimal verwendet</translation>
    </message>
    <message>
        <source>A control endpoint transfers data in both directions, so that no other endpoint can have its number.</source>
        <translation>Ein Steuerendpunkt überträgt Daten in beide Richtungen, darum kann kein anderer Endpunkt seine Nummer haben.</translation>
    </message>
    <message>
        <source>Give the other endpoint another number.</source>
        <translation>Geben Sie dem anderen Endpunkt eine andere Nummer.</translation>
    </message>
    <message>
        <source>Too many endpoints at low speed</source>
        <translation>Zu viele Endpunkte bei Low Speed</translation>
    </message>
    <message>
        <source>A low-speed device has at most two endpoints besides endpoint 0. Some hosts refuse others.</source>
        <translation>Ein Gerät mit Low Speed hat außer Endpunkt 0 höchstens zwei Endpunkte. Manche Hosts lehnen andere ab.</translation>
    </message>
    <message>
        <source>Use two endpoints, or full speed.</source>
        <translation>Verwenden Sie zwei Endpunkte oder Full Speed.</translation>
    </message>
    <message>
        <source>Feedback endpoint missing</source>
        <translation>Rückmelde-Endpunkt fehlt</translation>
    </message>
    <message>
        <source>A device that takes isochronous data at a rate of its own must tell hosts the rate: with a feedback endpoint in the same setting, or by the data that it sends itself, with usage type 2. Otherwise data are lost. bSynchAddress must be the address of the feedback endpoint.</source>
        <translation>Ein Gerät, das isochrone Daten in einem eigenen Takt annimmt, teilt ihn Hosts mit: mit einem Rückmelde-Endpunkt in derselben Einstellung oder durch die Daten, die es selbst sendet, mit Verwendungsart 2. Sonst gehen Daten verloren. bSynchAddress ist die Adresse des Rückmelde-Endpunkts.</translation>
    </message>
    <message>
        <source>Add a feedback endpoint, or use adaptive synchronization.</source>
        <translation>Fügen Sie einen Rückmelde-Endpunkt hinzu oder verwenden Sie adaptive Synchronisation.</translation>
    </message>
    <message>
        <source>Bits 6..4 of bEndpointAddress, 7..6 of bmAttributes and 15..13 of wMaxPacketSize must be 0. Bits 5..2 of bmAttributes are defined for isochronous endpoints, and bits 5..4 for interrupt endpoints at SuperSpeed. Usage type 3 is reserved, and usage type 2 of interrupt endpoints.</source>
        <translation>Die Bits 6..4 von bEndpointAddress, 7..6 von bmAttributes und 15..13 von wMaxPacketSize sind 0. Die Bits 5..2 von bmAttributes haben eine Bedeutung bei isochronen Endpunkten, die Bits 5..4 bei Interrupt-Endpunkten mit SuperSpeed. Verwendungsart 3 ist reserviert, bei Interrupt-Endpunkten auch 2.</translation>
    </message>
    <message>
        <source>For isochronous endpoints, and for interrupt endpoints at high speed and above, bInterval is an exponent from 1 to 16. For other interrupt endpoints it is 1 to 255 ms, at low speed 10 to 255 ms. For bulk and control endpoints at 5 Gb/s and above it is 0. Hosts replace other values by a guess.</source>
        <translation>Bei isochronen Endpunkten und ab High Speed auch bei Interrupt-Endpunkten ist bInterval ein Exponent von 1 bis 16. Bei anderen Interrupt-Endpunkten ist es 1 bis 255 ms, bei Low Speed 10 bis 255 ms. Bei Bulk- und Steuerendpunkten ab 5 Gb/s ist es 0. Hosts ersetzen andere Werte durch geratene.</translation>
    </message>
    <message>
        <source>At 5 Gb/s and above, each endpoint descriptor is followed by one companion. Hosts that do not find it assume minimum values or refuse the interface.</source>
        <translation>Ab 5 Gb/s folgt auf jeden Endpunktdeskriptor ein Companion. Hosts, die ihn nicht finden, nehmen die kleinsten Werte an oder lehnen die Schnittstelle ab.</translation>
    </message>
    <message>
        <source>A burst has up to 16 packets, so bMaxBurst is 0 to 15; at most 2 for interrupt endpoints, and 0 for control endpoints. Endpoints with a larger value than 0 must have packets of 1024 bytes.</source>
        <translation>Ein Burst hat bis zu 16 Pakete, darum ist bMaxBurst 0 bis 15, bei Interrupt-Endpunkten höchstens 2 und bei Steuerendpunkten 0. Endpunkte mit mehr als 0 haben Pakete von 1024 Bytes.</translation>
    </message>
    <message>
        <source>More than some hosts can use</source>
        <translation>Mehr, als manche Hosts verwenden können</translation>
    </message>
    <message>
        <source>Linux uses up to 8 configurations, 32 interfaces and 128 alternate settings of an interface. libusb, which QUsb accesses devices with, refuses a device with more than 8 configurations, and a configuration with more than 32 interfaces.</source>
        <translation>Linux verwendet bis zu 8 Konfigurationen, 32 Schnittstellen und 128 Alternativeinstellungen einer Schnittstelle. libusb, mit dem QUsb auf Geräte zugreift, lehnt ein Gerät mit mehr als 8 Konfigurationen ab und eine Konfiguration mit mehr als 32 Schnittstellen.</translation>
    </message>
    <message>
        <source>Use fewer.</source>
        <translation>Verwenden Sie weniger.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The speed is not known. These rules find only what is wrong at every speed: %1.</source>
        <translation>Die Geschwindigkeit ist nicht bekannt. Diese Regeln finden nur, was bei jeder Geschwindigkeit falsch ist: %1.</translation>
    </message>
    <message>
        <source>No descriptor has type 0.</source>
        <translation>Kein Deskriptor hat den Typ 0.</translation>
    </message>
    <message>
        <source>Hosts request this descriptor by itself; it is not part of a configuration.</source>
        <translation>Hosts fordern diesen Deskriptor für sich allein an; er ist kein Teil einer Konfiguration.</translation>
    </message>
    <message>
        <source>Settings of interface %1 stand between those of interface %2.</source>
        <translation>Einstellungen von Schnittstelle %1 stehen zwischen denen von Schnittstelle %2.</translation>
    </message>
    <message>
        <source>Interface %1 comes after interface %2.</source>
        <translation>Schnittstelle %1 kommt nach Schnittstelle %2.</translation>
    </message>
    <message>
        <source>Linux uses the first %1 configurations only, and libusb refuses a device with more.</source>
        <translation>Linux verwendet nur die ersten %1 Konfigurationen, und libusb lehnt ein Gerät mit mehr ab.</translation>
    </message>
    <message>
        <source>Linux uses the first %1 interfaces only, and libusb refuses a configuration with more.</source>
        <translation>Linux verwendet nur die ersten %1 Schnittstellen, und libusb lehnt eine Konfiguration mit mehr ab.</translation>
    </message>
    <message>
        <source>Linux uses the first %1 alternate settings only.</source>
        <translation>Linux verwendet nur die ersten %1 Alternativeinstellungen.</translation>
    </message>
    <message>
        <source>The endpoint has a companion already.</source>
        <translation>Der Endpunkt hat schon einen Companion.</translation>
    </message>
    <message>
        <source>Interrupt endpoints transfer at most 3 packets, so it must be at most 2.</source>
        <translation>Interrupt-Endpunkte übertragen höchstens 3 Pakete, darum darf es höchstens 2 sein.</translation>
    </message>
    <message>
        <source>The subclass of a video function is 3, a collection of interfaces.</source>
        <translation>Die Unterklasse einer Videofunktion ist 3, eine Sammlung von Schnittstellen.</translation>
    </message>
    <message>
        <source>The protocol of a video function is 0.</source>
        <translation>Das Protokoll einer Videofunktion ist 0.</translation>
    </message>
    <message>
        <source>The interface belongs to no association of a video function.</source>
        <translation>Die Schnittstelle gehört zu keiner Zuordnung einer Videofunktion.</translation>
    </message>
    <message>
        <source>The speed is not known. It counts as SuperSpeed, because at least two of bcdUSB, bMaxPacketSize0 and companions say so.</source>
        <translation>Die Geschwindigkeit ist nicht bekannt. Sie zählt als SuperSpeed, weil mindestens zwei von bcdUSB, bMaxPacketSize0 und Companions dafür sprechen.</translation>
    </message>
</context>
<context>
    <name>QUsbLintChecks::Function</name>
    <message>
        <source>0 stands for none.</source>
        <translation>0 steht für keine Entität.</translation>
    </message>
    <message>
        <source>ID %1 is used already.</source>
        <translation>ID %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>%1 gets its own output back.</source>
        <translation>%1 bekommt seine eigene Ausgabe zurück.</translation>
    </message>
    <message>
        <source>There is no terminal or unit with ID %1.</source>
        <translation>Es gibt kein Terminal und keine Unit mit der ID %1.</translation>
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
        <translation>Eingabe-Report %1</translation>
    </message>
    <message>
        <source>output report %1</source>
        <translation>Ausgabe-Report %1</translation>
    </message>
    <message>
        <source>feature report %1</source>
        <translation>Feature-Report %1</translation>
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
    <name>QUsbSnapshotDifference</name>
    <message>
        <source>Configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>Interface %1 setting %2</source>
        <comment>alternate setting</comment>
        <translation>Schnittstelle %1 Einstellung %2</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <comment>address as in 0x81</comment>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>%1 … (%2 bytes)</source>
        <comment>the first bytes of some</comment>
        <translation>%1 … (%2 Bytes)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source> %1 -&gt; %2</source>
        <comment>value before, value after</comment>
        <translation> %1 -&gt; %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>what, its value</comment>
        <translation>%1 hinzugekommen: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>what, its value</comment>
        <translation>%1 entfallen: %2</translation>
    </message>
</context>
<context>
    <name>QUsbSnapshotFile</name>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is not a string</source>
        <translation>das ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>this is longer than %1 characters</source>
        <translation>das ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>this is not a whole number from 0 to %1</source>
        <translation>das ist keine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>this is not an array</source>
        <translation>das ist kein Array</translation>
    </message>
    <message>
        <source>there are more than %1 entries</source>
        <translation>es gibt mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>there are more than %1 bytes</source>
        <translation>es gibt mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>das fehlt</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>this is not a language like &quot;0x0409&quot;</source>
        <translation>das ist keine Sprache wie &quot;0x0409&quot;</translation>
    </message>
    <message>
        <source>this is not hexadecimal text with two digits for each byte</source>
        <translation>das ist kein hexadezimaler Text mit zwei Ziffern pro Byte</translation>
    </message>
    <message>
        <source>The file is not a snapshot file: it is longer than %1 MiB.</source>
        <translation>Die Datei ist keine Datei mit Momentaufnahmen: Sie ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1, %2.</source>
        <comment>position, what is wrong</comment>
        <translation>Die Datei ist kein gültiges JSON: %1, %2.</translation>
    </message>
    <message>
        <source>The file is not a snapshot file: its &quot;schema&quot; is not &quot;%1&quot;.</source>
        <translation>Die Datei ist keine Datei mit Momentaufnahmen: ihr &quot;schema&quot; ist nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The snapshot file has no &quot;version&quot;.</source>
        <translation>Die Datei mit Momentaufnahmen hat keine &quot;version&quot;.</translation>
    </message>
    <message>
        <source>The file has version %1, but this program supports version %2.</source>
        <translation>Die Datei hat Version %1, aber dieses Programm unterstützt Version %2.</translation>
    </message>
    <message>
        <source>Use a later version of QUsb.</source>
        <translation>Verwenden Sie eine neuere Version von QUsb.</translation>
    </message>
    <message>
        <source>this is not a port like &quot;1-2.3&quot;</source>
        <translation>das ist kein Port wie „1-2.3“</translation>
    </message>
    <message>
        <source>The speed &quot;%1&quot; is not known to this program.</source>
        <translation>Die Geschwindigkeit „%1“ kennt dieses Programm nicht.</translation>
    </message>
</context>
<context>
    <name>QUsbSnapshotReader</name>
    <message>
        <source>The time-out is negative.</source>
        <translation>Das Zeitlimit ist negativ.</translation>
    </message>
    <message>
        <source>The context is being deleted.</source>
        <translation>Der Kontext wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>The device is no longer plugged in.</source>
        <translation>Das Gerät ist nicht mehr eingesteckt.</translation>
    </message>
    <message>
        <source>The device could not be queried. %1</source>
        <comment>why not</comment>
        <translation>Das Gerät konnte nicht abgefragt werden. %1</translation>
    </message>
    <message>
        <source>Incomplete: the time limit of %1 ms was reached.</source>
        <translation>Unvollständig gelesen: Zeitlimit von %1 ms erreicht.</translation>
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
        <translation>Öffnen Sie es zum Lesen, zum Schreiben oder für beides.</translation>
    </message>
    <message>
        <source>The transfers from before close() have not finished yet.</source>
        <translation>Die Übertragungen aus der Zeit vor close() sind noch nicht beendet.</translation>
    </message>
    <message>
        <source>The wait timed out.</source>
        <translation>Die Wartezeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is already open.</source>
        <translation>Es ist bereits offen.</translation>
    </message>
    <message>
        <source>The read buffer is full. Read from it first.</source>
        <translation>Der Lesepuffer ist voll. Lesen Sie zuerst daraus.</translation>
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
        <translation>In WSL schließen Sie ein Gerät mit usbipd auf der Windows-Seite an.</translation>
    </message>
    <message>
        <source>Start the container with access to /dev/bus/usb and /sys.</source>
        <translation>Starten Sie den Container mit Zugriff auf /dev/bus/usb und /sys.</translation>
    </message>
    <message>
        <source>Run this on a machine with a USB controller, or pass one through to this virtual machine.</source>
        <translation>Starten Sie dies auf einem Rechner mit USB-Controller oder reichen Sie einen an diese virtuelle Maschine durch.</translation>
    </message>
    <message>
        <source>This system has no USB bus: %1 is empty.</source>
        <translation>Dieses System hat keinen USB-Bus: %1 ist leer.</translation>
    </message>
</context>
<context>
    <name>QUsbTransferError</name>
    <message>
        <source>this endpoint cannot be read from</source>
        <translation>von diesem Endpunkt kann nicht gelesen werden</translation>
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
        <translation>Isochrones IN %1 von %2</translation>
    </message>
    <message>
        <source>Isochronous OUT %1 of %2</source>
        <translation>Isochrones OUT %1 von %2</translation>
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
        <source>this kind of transfer is not supported</source>
        <translation>diese Art der Übertragung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Clear the halt before the next transfer.</source>
        <translation>Heben Sie den Halt vor der nächsten Übertragung auf.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Open the device and claim the interface first.</source>
        <translation>Öffnen Sie zuerst das Gerät und belegen Sie die Schnittstelle.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>subject: what happened; bytes done</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>this endpoint cannot be drained</source>
        <translation>dieser Endpunkt kann nicht geleert werden</translation>
    </message>
    <message>
        <source>the device does not stop sending</source>
        <translation>das Gerät hört nicht auf zu senden</translation>
    </message>
    <message>
        <source>a buffer of %1 bytes does not hold a whole number of packets of %2 bytes</source>
        <translation>ein Puffer von %1 Bytes fasst keine ganze Zahl von Paketen zu %2 Bytes</translation>
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
        <source>this endpoint cannot be read from in this alternate setting</source>
        <translation>von diesem Endpunkt kann in dieser Alternativeinstellung nicht gelesen werden</translation>
    </message>
    <message>
        <source>this endpoint cannot be written to in this alternate setting</source>
        <translation>an diesen Endpunkt kann in dieser Alternativeinstellung nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Queue fewer or smaller transfers, or raise usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</source>
        <translation>Reihen Sie weniger oder kleinere Übertragungen ein oder erhöhen Sie usbfs_memory_mb (/sys/module/usbcore/parameters/usbfs_memory_mb).</translation>
    </message>
    <message>
        <source>%1 bytes done</source>
        <translation>%1 Bytes fertig</translation>
    </message>
    <message>
        <source>%1 is not a valid size for a read</source>
        <translation>%1 ist keine gültige Größe zum Lesen</translation>
    </message>
    <message>
        <source>there is too much data for one transfer</source>
        <translation>es sind zu viele Daten für eine Übertragung</translation>
    </message>
    <message>
        <source>an IN request cannot send data</source>
        <translation>eine IN-Anfrage kann keine Daten senden</translation>
    </message>
    <message>
        <source>the device sent more than was requested</source>
        <translation>das Gerät hat mehr gesendet als angefordert</translation>
    </message>
    <message>
        <source>it was closed during the transfer</source>
        <translation>es wurde während der Übertragung geschlossen</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the device has data to send.</source>
        <translation>Geben Sie mehr Zeit oder prüfen Sie, ob das Gerät überhaupt Daten zu senden hat.</translation>
    </message>
    <message>
        <source>This is normal for requests that a device does not support. Check request, value and index.</source>
        <translation>Das ist normal bei Anfragen, die ein Gerät nicht unterstützt. Prüfen Sie Anfrage, Wert und Index.</translation>
    </message>
    <message>
        <source>Try another cable or port. The kernel log may contain details.</source>
        <translation>Versuchen Sie ein anderes Kabel oder einen anderen Port. Das Kernel-Log enthält vielleicht Einzelheiten.</translation>
    </message>
    <message>
        <source>Wait until that has finished.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Make it stop first, or reset it.</source>
        <translation>Bringen Sie es zuerst zum Aufhören oder setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>according to its descriptor, it carries no data in this alternate setting</source>
        <translation>laut Deskriptor befördert der Endpunkt in dieser Alternativeinstellung keine Daten</translation>
    </message>
    <message>
        <source>isochronous data cannot be read into a caller&apos;s buffer</source>
        <translation>isochrone Daten lassen sich nicht in einen Puffer des Aufrufers lesen</translation>
    </message>
    <message>
        <source>isochronous endpoints do not support messages</source>
        <translation>isochrone Endpunkte unterstützen keine Nachrichten</translation>
    </message>
    <message>
        <source>only isochronous endpoints can read or write packets</source>
        <translation>nur isochrone Endpunkte können Pakete lesen oder schreiben</translation>
    </message>
    <message>
        <source>%1 is not a valid number of packets for a read</source>
        <translation>%1 ist keine gültige Zahl von Paketen zum Lesen</translation>
    </message>
    <message>
        <source>the kernel did not return the transfer</source>
        <translation>der Kernel hat die Übertragung nicht zurückgegeben</translation>
    </message>
    <message>
        <source>the message is longer than the limit</source>
        <translation>die Nachricht ist länger als die Grenze</translation>
    </message>
    <message>
        <source>Read the rest, or raise the limit.</source>
        <translation>Lesen Sie den Rest oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The stream has no endpoint, or the endpoint was deleted.</source>
        <translation>Der Stream hat keinen Endpunkt, oder der Endpunkt wurde gelöscht.</translation>
    </message>
    <message>
        <source>Claim the interface again, and create a new stream.</source>
        <translation>Belegen Sie die Schnittstelle wieder und legen Sie einen neuen Stream an.</translation>
    </message>
    <message>
        <source>%1 transfers of %2 bytes need %3 bytes, but the system allows only %4 bytes for all USB transfers</source>
        <translation>%1 Übertragungen zu %2 Bytes brauchen %3 Bytes, aber das System erlaubt nur %4 Bytes für alle USB-Übertragungen</translation>
    </message>
    <message>
        <source>it is being reset or changed, or a stream is using it</source>
        <translation>es wird zurückgesetzt oder geändert, oder ein Stream verwendet es</translation>
    </message>
    <message>
        <source>The stream has not finished yet.</source>
        <translation>Der Stream wird noch beendet.</translation>
    </message>
    <message>
        <source>Start it again after it has finished.</source>
        <translation>Starten Sie ihn wieder, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the device supports the request.</source>
        <translation>Geben Sie mehr Zeit, oder prüfen Sie, ob das Gerät die Anfrage unterstützt.</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the device accepts data.</source>
        <translation>Geben Sie mehr Zeit, oder prüfen Sie, ob das Gerät Daten annimmt.</translation>
    </message>
</context>
<context>
    <name>QUsbUsbfs</name>
    <message>
        <source>%1 is not an open file descriptor</source>
        <translation>%1 ist kein offener Dateideskriptor</translation>
    </message>
    <message>
        <source>the device of the file descriptor was unplugged</source>
        <translation>das Gerät des Dateideskriptors wurde abgezogen</translation>
    </message>
    <message>
        <source>this program has too many open files</source>
        <translation>dieses Programm hat zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Close some files, or raise the limit (ulimit -n).</source>
        <translation>Schließen Sie einige oder erhöhen Sie die Grenze (ulimit -n).</translation>
    </message>
    <message>
        <source>the file descriptor is not open for reading and writing</source>
        <translation>der Dateideskriptor ist nicht zum Lesen und Schreiben geöffnet</translation>
    </message>
    <message>
        <source>Open the device node with O_RDWR.</source>
        <translation>Öffnen Sie die Gerätedatei mit O_RDWR.</translation>
    </message>
    <message>
        <source>the file descriptor does not belong to a USB device</source>
        <translation>der Dateideskriptor gehört zu keinem USB-Gerät</translation>
    </message>
    <message>
        <source>Open a device node in /dev/bus/usb.</source>
        <translation>Öffnen Sie eine Gerätedatei in /dev/bus/usb.</translation>
    </message>
    <message>
        <source>this system does not support file descriptors for USB devices</source>
        <translation>dieses System unterstützt keine Dateideskriptoren für USB-Geräte</translation>
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
        <source>Unplug a device.</source>
        <translation>Ziehen Sie ein Gerät ab.</translation>
    </message>
    <message>
        <source>Unplug it first.</source>
        <translation>Ziehen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>the hub was unplugged</source>
        <translation>der Hub wurde abgezogen</translation>
    </message>
    <message>
        <source>Unplug the device in it, or choose another port.</source>
        <translation>Ziehen Sie das Gerät darin ab oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>the bus has no free address</source>
        <translation>der Bus hat keine freie Adresse mehr</translation>
    </message>
    <message>
        <source>the device is already plugged in</source>
        <translation>das Gerät ist bereits eingesteckt</translation>
    </message>
    <message>
        <source>the device was unplugged during enumeration</source>
        <translation>das Gerät wurde während der Enumeration abgezogen</translation>
    </message>
    <message>
        <source>enumeration of the device failed</source>
        <translation>die Enumeration des Geräts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Make it answer GET_DESCRIPTOR and SET_CONFIGURATION.</source>
        <translation>Sorgen Sie dafür, dass es GET_DESCRIPTOR und SET_CONFIGURATION beantwortet.</translation>
    </message>
    <message>
        <source>the device was unplugged</source>
        <translation>das Gerät wurde abgezogen</translation>
    </message>
    <message>
        <source>its virtual device node</source>
        <translation>seine virtuelle Gerätedatei</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat verweigert</translation>
    </message>
    <message>
        <source>there is no port %1 of bus %2</source>
        <translation>es gibt keinen Port %1 an Bus %2</translation>
    </message>
    <message>
        <source>The buses are 1 to %1.</source>
        <translation>Die Busse sind 1 bis %1.</translation>
    </message>
    <message>
        <source>bus %1 is for devices of other speeds</source>
        <translation>Bus %1 ist für Geräte anderer Geschwindigkeit</translation>
    </message>
    <message>
        <source>Choose another bus.</source>
        <translation>Wählen Sie einen anderen Bus.</translation>
    </message>
    <message>
        <source>the device has no configuration</source>
        <translation>das Gerät hat keine Konfiguration</translation>
    </message>
    <message>
        <source>bNumConfigurations must be at least 1.</source>
        <translation>bNumConfigurations muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>configuration %1 does not begin with a configuration descriptor</source>
        <translation>Konfiguration %1 beginnt nicht mit einem Konfigurationsdeskriptor</translation>
    </message>
    <message>
        <source>Its first descriptor must have type 2 and at least 9 bytes.</source>
        <translation>Ihr erster Deskriptor muss vom Typ 2 sein und mindestens 9 Bytes haben.</translation>
    </message>
    <message>
        <source>all ports are in use</source>
        <translation>alle Ports werden verwendet</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <comment>number, device</comment>
        <translation>Port %1 wird von %2 verwendet</translation>
    </message>
</context>
<context>
    <name>QUsbVirtualCatalogue</name>
    <message>
        <source>Keyboard (HID)</source>
        <translation>Tastatur (HID)</translation>
    </message>
    <message>
        <source>Mouse (HID)</source>
        <translation>Maus (HID)</translation>
    </message>
    <message>
        <source>Hub with 7 ports</source>
        <translation>Hub mit 7 Ports</translation>
    </message>
    <message>
        <source>Loopback: returns the data it receives (bulk)</source>
        <translation>Loopback: sendet empfangene Daten zurück (Bulk)</translation>
    </message>
    <message>
        <source>Source and sink: sends and receives zeros endlessly (bulk)</source>
        <translation>Quelle und Senke: sendet und empfängt endlos Nullen (Bulk)</translation>
    </message>
    <message>
        <source>Serial port with echo (FTDI)</source>
        <translation>Serielle Schnittstelle mit Echo (FTDI)</translation>
    </message>
    <message>
        <source>Serial port with echo (CDC ACM)</source>
        <translation>Serielle Schnittstelle mit Echo (CDC ACM)</translation>
    </message>
    <message>
        <source>Memory stick of 1 MiB with one file</source>
        <translation>Speicherstick mit 1 MiB und einer Datei</translation>
    </message>
    <message>
        <source>Camera: descriptors only, without pictures</source>
        <translation>Kamera: nur Deskriptoren, ohne Bilder</translation>
    </message>
    <message>
        <source>Headset: descriptors only, without sound</source>
        <translation>Headset: nur Deskriptoren, ohne Ton</translation>
    </message>
    <message>
        <source>Endless sine wave of 441 Hz (isochronous)</source>
        <translation>Endlose Sinusschwingung von 441 Hz (isochron)</translation>
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
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
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
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Die Anfrage senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel the request. Data transferred until then is kept.</source>
        <translation>Die Anfrage abbrechen. Bis dahin übertragene Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Waiting until the request is cancelled</source>
        <translation>Wartet, bis die Anfrage abgebrochen ist</translation>
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
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät aus.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>Das Gerät wurde abgezogen.</translation>
    </message>
    <message>
        <source>Open the device to send requests.</source>
        <translation>Öffnen Sie das Gerät, um Anfragen zu senden.</translation>
    </message>
    <message>
        <source>The time to wait for the device; 0 means until the request is cancelled</source>
        <translation>Die Wartezeit auf das Gerät; bei 0 bis zum Abbruch der Anfrage</translation>
    </message>
    <message>
        <source>This request can change the device. Switch on “Allow writes” to send it.</source>
        <translation>Diese Anfrage kann das Gerät verändern. Schalten Sie „Schreiben erlauben“ ein, um sie zu senden.</translation>
    </message>
    <message>
        <source>The system has to send this request itself. Use the controls above and those of the endpoint.</source>
        <translation>Diese Anfrage muss das System selbst senden. Verwenden Sie dafür die Bedienelemente oben und die des Endpunkts.</translation>
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
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Compose requests to the selected device here.</source>
        <translation>Stellen Sie hier Anfragen an das ausgewählte Gerät zusammen.</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>&amp;Alle abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
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
        <translation>Die Capabilities lesen (BOS)</translation>
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
        <translation>Einen Eingabe-Report lesen</translation>
    </message>
    <message>
        <source>Read a feature report</source>
        <translation>Einen Feature-Report lesen</translation>
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
        <translation>Einen Ausgabe-Report senden</translation>
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
        <source>Data as bytes</source>
        <translation>Daten als Bytes</translation>
    </message>
    <message>
        <source>Data as text</source>
        <translation>Daten als Text</translation>
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
    <message>
        <source>Compose a request and send it. The response is shown here.</source>
        <translation>Stellen Sie eine Anfrage zusammen und senden Sie sie. Die Antwort wird hier angezeigt.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Decoded data</source>
        <translation>Dekodierte Daten</translation>
    </message>
    <message>
        <source>No data was received.</source>
        <translation>Es wurden keine Daten empfangen.</translation>
    </message>
    <message>
        <source>The request had no data.</source>
        <translation>Die Anfrage hatte keine Daten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Device, bytes, duration and time</source>
        <translation>Gerät, Bytes, Dauer und Uhrzeit</translation>
    </message>
</context>
<context>
    <name>SnapshotActions</name>
    <message>
        <source>&amp;Save Snapshot…</source>
        <translation>Momentaufnahme &amp;speichern …</translation>
    </message>
    <message>
        <source>Save Snapshot for S&amp;haring…</source>
        <translation>Momentaufnahme zum &amp;Weitergeben speichern …</translation>
    </message>
    <message>
        <source>&amp;Open Snapshot…</source>
        <translation>Momentaufnahme öff&amp;nen …</translation>
    </message>
    <message>
        <source>Leaves out serial numbers and network addresses</source>
        <translation>Lässt Seriennummern und Netzwerkadressen weg</translation>
    </message>
    <message>
        <source>Save Snapshot</source>
        <translation>Momentaufnahme speichern</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Momentaufnahmen (*.json)</translation>
    </message>
    <message>
        <source>&amp;Read More from Device</source>
        <translation>Mehr vom &amp;Gerät lesen</translation>
    </message>
    <message>
        <source>Reads strings, capabilities and other descriptors from the device. Nothing is claimed or changed.</source>
        <translation>Liest Zeichenketten, Capabilities und andere Deskriptoren vom Gerät. Dabei wird nichts belegt oder verändert.</translation>
    </message>
    <message>
        <source>&amp;Plug In as Virtual Device</source>
        <translation>Als &amp;virtuelles Gerät einstecken</translation>
    </message>
    <message>
        <source>Makes a virtual device with these descriptors, to which requests can be sent</source>
        <translation>Erzeugt ein virtuelles Gerät mit diesen Deskriptoren, an das Anfragen gesendet werden können</translation>
    </message>
    <message>
        <source>The snapshot was not saved</source>
        <translation>Die Momentaufnahme wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Open Snapshots</source>
        <translation>Momentaufnahmen öffnen</translation>
    </message>
    <message>
        <source>Snapshots and descriptors (*.json *.bin *.hex *.txt);;All files (*)</source>
        <translation>Momentaufnahmen und Deskriptoren (*.json *.bin *.hex *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SnapshotFiles</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is too long for descriptors: %2 bytes.</source>
        <translation>%1 ist zu lang für Deskriptoren: %2 Bytes.</translation>
    </message>
</context>
<context>
    <name>SnapshotPanel</name>
    <message>
        <source>Descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>&amp;Plug In as Virtual Device</source>
        <translation>Als &amp;virtuelles Gerät einstecken</translation>
    </message>
    <message>
        <source>Plug In &amp;All Devices of the File</source>
        <translation>&amp;Alle Geräte der Datei einstecken</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Close File</source>
        <translation>Datei &amp;schließen</translation>
    </message>
</context>
<context>
    <name>SnapshotPlugging</name>
    <message>
        <source>%1 was at port %2, which is taken or behind a hub that is not there. It is at %3 now.</source>
        <comment>IDs, old and new port</comment>
        <translation>%1 war am Port %2, der belegt ist oder hinter einem fehlenden Hub liegt. Es ist jetzt an %3.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Argument %1, &apos;%2&apos;, is not UTF-8.</source>
        <translation>Argument %1, „%2“, ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file or use a redirection; write bytes of a text as \xHH.</source>
        <translation>Benennen Sie die Datei um oder verwenden Sie eine Umleitung; schreiben Sie Bytes eines Textes als \xHH.</translation>
    </message>
    <message>
        <source>The environment variable %1 is &apos;%2&apos;.</source>
        <translation>Die Umgebungsvariable %1 ist „%2“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie eines von: %1.</translation>
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
        <source>Unplug the selected device and all devices connected through it</source>
        <translation>Das gewählte Gerät und alle daran angeschlossenen Geräte abziehen</translation>
    </message>
</context>
<context>
    <name>VirtualOptions</name>
    <message>
        <source>Unknown virtual device &apos;%1&apos;. Use %2, %3 for an empty bus, or a snapshot file like ./file.json</source>
        <translation>Unbekanntes virtuelles Gerät „%1“. Möglich sind %2, %3 für einen leeren Bus oder eine Datei mit Momentaufnahmen wie ./datei.json</translation>
    </message>
    <message>
        <source>Use virtual devices instead of hardware: one of each kind.</source>
        <translation>Virtuelle Geräte anstelle von Hardware verwenden: eines von jeder Art.</translation>
    </message>
    <message>
        <source>Use these virtual devices instead of hardware. NAMES is a list of devices, separated by commas, or a snapshot file.</source>
        <translation>Diese virtuellen Geräte anstelle von Hardware verwenden. NAMES ist eine durch Kommas getrennte Liste von Geräten oder eine Datei mit Momentaufnahmen.</translation>
    </message>
</context>
<context>
    <name>VirtualStrip</name>
    <message>
        <source>Virtual devices</source>
        <translation>Virtuelle Geräte</translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>Why is there no USB bus?</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>No USB bus</source>
        <translation>Kein USB-Bus</translation>
    </message>
    <message>
        <source>This computer has no USB bus. These virtual devices exist only in this program.</source>
        <translation>Dieser Rechner hat keinen USB-Bus. Diese virtuellen Geräte gibt es nur in diesem Programm.</translation>
    </message>
    <message>
        <source>These virtual devices exist only in this program.</source>
        <translation>Diese virtuellen Geräte gibt es nur in diesem Programm.</translation>
    </message>
    <message>
        <source>Shows why this computer has no USB bus, and what to do about it</source>
        <translation>Zeigt, warum dieser Rechner keinen USB-Bus hat und was Sie tun können</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 is longer than %2 MiB.</source>
        <translation>%1 ist länger als %2 MiB.</translation>
    </message>
</context>
</TS>
