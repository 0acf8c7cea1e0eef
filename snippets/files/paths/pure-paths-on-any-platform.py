from pathlib import PurePosixPath, PureWindowsPath

windows = PureWindowsPath("C:/Users/Ada") / "Notes.txt"

assert str(windows) == r"C:\Users\Ada\Notes.txt"
assert windows == PureWindowsPath(r"c:\users\ada\notes.TXT")
assert windows.as_posix() == "C:/Users/Ada/Notes.txt"
assert PurePosixPath("/Notes") != PurePosixPath("/notes")
assert hasattr(windows, "exists") == False
print(windows, windows.drive, windows.parts)
