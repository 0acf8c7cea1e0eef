import os

reader, writer = os.pipe()
child = os.fork()
if child == 0:
    try:
        os._exit(0)
    finally:
        os.write(writer, b"finally ran")
os.close(writer)
_, status = os.waitpid(child, 0)
written = os.read(reader, 100).decode()
print(os.waitstatus_to_exitcode(status), repr(written))
assert written == "finally ran"
