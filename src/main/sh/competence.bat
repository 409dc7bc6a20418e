@echo off
rem Starts competence with the Java that JAVA_HOME names, or else the first one on PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo competence: needs Java 17 or newer: install it, or set JAVA_HOME 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "%~dp0..\lib\*" competence.cli.Main %*
