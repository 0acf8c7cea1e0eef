# tries: read the environment of the process that started everything
# full: raised
# says: [Errno
with open("/proc/@PID@/environ", "rb") as file:
    assert file.read().count(b"=") > 0
