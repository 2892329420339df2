@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Opens the workbench by a double click. The small window beside it stays when it has something to say.
start "VDC Studio" /min cmd /c "call "%~dp0vdc.cmd" workbench || pause"
