; Built by the release workflow: iscc /DVersion=0.1.0 packaging\release\windows\deepmusician.iss
; The installer goes into dist; it needs no administrator, and takes everything away again.

[Setup]
AppId={{6B0C5B3E-3C0B-4E43-9D3E-6D2D5C6B7A10}
AppName=Deep Musician
AppVersion={#Version}
AppPublisher=The Deep Musician authors
DefaultDirName={autopf}\Deep Musician
DefaultGroupName=Deep Musician
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\..\LICENSE
SourceDir=..\..\..\dist\deepmusician
OutputDir=..
OutputBaseFilename=deepmusician-{#Version}-setup
SetupIconFile=..\..\build\icons\deepmusician.ico
UninstallDisplayIcon={app}\deepmusician.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Deep Musician"; Filename: "{app}\deepmusician.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.dmproj"; ValueType: string; ValueData: "DeepMusician.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\DeepMusician.Project"; ValueType: string; ValueData: "Deep Musician project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\DeepMusician.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\deepmusician.exe,0"
Root: HKA; Subkey: "Software\Classes\DeepMusician.Project\shell\open\command"; ValueType: string; ValueData: """{app}\deepmusician.exe"" ""%1"""
; Offered beside whatever opens them now, not in its place.
Root: HKA; Subkey: "Software\Classes\.mid\OpenWithProgids"; ValueType: string; ValueName: "DeepMusician.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.musicxml\OpenWithProgids"; ValueType: string; ValueName: "DeepMusician.Project"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\deepmusician.exe"; Description: "{cm:LaunchProgram,Deep Musician}"; Flags: nowait postinstall skipifsilent
