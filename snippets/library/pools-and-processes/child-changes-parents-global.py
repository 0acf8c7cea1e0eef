import os

counter = 1
child = os.fork()
if child == 0:
    counter += 1
    os._exit(counter)

status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert status == 2
assert counter in (1, 2)
print("child:", status, "parent:", counter)
assert counter == status
