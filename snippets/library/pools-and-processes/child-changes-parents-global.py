import os

counter = 0
child = os.fork()
if child == 0:
    counter += 1
    os._exit(0)

os.waitpid(child, 0)
print(counter)
assert counter == 1
