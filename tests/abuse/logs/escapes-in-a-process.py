# tries: act on the terminal by the command line of a process that it leaves
# full: leaked
import os

assert 1 + 0 == 1
if os.fork() == 0:
    os.execv("/bin/sh", ["\n::error::forged\x1b[31mX\r##[error]", "-c", "sleep @SECONDS@; :", "\x1b]0;t\x07\n::add-mask::x"])
