import os

reader, writer = os.pipe()
child = os.fork()
if child == 0:
    try:
        os.write(writer, b"try")
        os._exit(0)
    finally:
        os.write(writer, b", finally")
os.close(writer)
_, status = os.waitpid(child, 0)
written = os.read(reader, 80).decode()
print(os.waitstatus_to_exitcode(status), repr(written))
assert os.waitstatus_to_exitcode(status) == 0
assert written.startswith("try")
assert written == "try, finally"
