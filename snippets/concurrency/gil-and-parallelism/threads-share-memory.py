import os
import threading

items = ["main"]


def work(name):
    items.append(name)


thread = threading.Thread(target=work, args=("thread",))
thread.start()
thread.join()
child = os.fork()
if child == 0:
    work("process")
    os._exit(len(items))
in_child = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

assert in_child == 3
assert items == ["main", "thread"]
print(items, "- in the child:", in_child, "items")
