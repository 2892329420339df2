@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem VDC Studio on the command line. "vdc workbench" opens the workbench, everything else goes to the program untouched.
setlocal DisableDelayedExpansion

set "HOME_FOLDER=%~dp0"
set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set JAVA_WANTED=21
set CANNOT_RUN=3

rem --- Java: the one asked for, the one on the path, or the newest of those that installers leave ----------------
set "JAVA="
set "SEEN="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA call :consider "%%~dpJ.."
if not defined JAVA for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
	for /f "delims=" %%J in ('dir /b /ad /o-n "%%~P" 2^>nul') do if not defined JAVA call :consider "%%~P\%%J"
)
if not defined JAVA goto withoutjava

set "LAUNCHER="
for %%L in ("%HOME_FOLDER%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER goto withoutproduct

set OPTIONS=--enable-native-access=ALL-UNNAMED
if %JAVA_MAJOR% GEQ 23 set OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow

rem Who may not write to the installation gives Equinox a folder for what it remembers between runs.
set CONFIGURATION=
2>nul (copy nul "%HOME_FOLDER%\configuration\.vdc-write-%RANDOM%" >nul) && (
	del /q "%HOME_FOLDER%\configuration\.vdc-write-*" >nul 2>nul
) || (
	set CONFIGURATION=-configuration "%LOCALAPPDATA%\vdcstudio\installation\configuration"
)

if /i "%~1"=="workbench" goto workbench
if /i "%~1"=="bench" goto run
if /i "%~1"=="lsp" goto run
if /i "%~1"=="simulate" goto run
rem Nothing else runs long enough to pay for the optimising compiler.
set OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

:run
"%JAVA%" %OPTIONS% %VDC_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.vdcstudio.cli.vdc -data @none %CONFIGURATION% %*
exit /b %ERRORLEVEL%

:workbench
rem The window is there sooner when the optimising compiler waits until something is worth it.
set OPTIONS=%OPTIONS% -XX:+UseG1GC -XX:MetaspaceSize=256m -XX:+IgnoreUnrecognizedVMOptions -XX:Tier4InvocationThreshold=50000
set OPTIONS=%OPTIONS% -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000
shift
set "ARGUMENTS="
:next
if "%~1"=="" goto open
set ARGUMENTS=%ARGUMENTS% %1
shift
goto next
:open
if not defined VDC_WORKSPACE set "VDC_WORKSPACE=%USERPROFILE%\.vdcstudio\workspace"
"%JAVA%" %OPTIONS% %VDC_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.vdcstudio.workbench.application -data "%VDC_WORKSPACE%" %CONFIGURATION% %ARGUMENTS%
rem The workbench asks to be started again, as it does after an installation, by its exit code.
if %ERRORLEVEL% EQU 23 goto open
if %ERRORLEVEL% EQU 24 goto open
exit /b %ERRORLEVEL%

:withoutjava
echo vdc: Java %JAVA_WANTED% or newer is needed%SEEN%: install one, Eclipse Temurin for instance, or point JAVA_HOME to it. 1>&2
exit /b %CANNOT_RUN%

:withoutproduct
echo vdc: there is no product in %HOME_FOLDER%. 1>&2
exit /b %CANNOT_RUN%

rem consider FOLDER: takes the Java installation in a folder if it is new enough, from its release file.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%FOUND%") do set "FOUND=%%M"
if not defined FOUND exit /b 0
if %FOUND% LSS %JAVA_WANTED% (
	set "SEEN= and there is only %FOUND% in %~1"
	exit /b 0
)
set "JAVA=%~f1\bin\java.exe"
set "JAVA_MAJOR=%FOUND%"
exit /b 0
