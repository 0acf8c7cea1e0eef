# tries: act on the terminal by the message and the name of an exception
# full: raised
Hostile = type("\x1b[31mX\r::error::kind", (Exception,), {"__module__": "\x1b]0;t\x07"})
assert 1 + 0 == 1
raise Hostile("\n::error file=a.py::forged\n##[error]forged\n\x1b[2J\r\x00\u202e")
