from pathlib import PurePosixPath, PureWindowsPath

windows = PureWindowsPath("C:/Users/Ada") / "Notes.txt"
posix = PurePosixPath("/Users/Ada") / "Notes.txt"

assert (str(windows), str(posix)) == (r"C:\Users\Ada\Notes.txt", "/Users/Ada/Notes.txt")
assert (windows.drive, posix.root) == ("C:", "/")
assert windows == PureWindowsPath(r"c:\users\ada\notes.TXT")
assert posix != PurePosixPath("/users/ada/notes.TXT")
print(windows, posix)
