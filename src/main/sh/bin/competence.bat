@echo off
rem Starts competence with the Java of JAVA_HOME, else the first Java on PATH.
setlocal
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  echo competence: needs Java 17 or newer: install it, or set JAVA_HOME 1>&2
  exit /b 2
)
rem The file "release" of the JDK has the version. Starting java to ask would take too long.
set "RELEASE="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
set "VERSION=17"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==." %%A in ("%RELEASE%") do (
  if "%%A"=="JAVA_VERSION" set "VERSION=%%B"
)
set VERSION=%VERSION:"=%
if %VERSION% LSS 17 (
  echo competence: needs Java 17 or newer, and "%JAVA%" is older: set JAVA_HOME 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "%~dp0..\lib\competence.jar" competence.cli.Main %*
