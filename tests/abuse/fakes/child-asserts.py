# tries: let a forked copy execute the assert
# full: vacuous
import os

child = os.fork()
if child == 0:
    assert 1 + 0 == 1
    os._exit(0)
os.waitpid(child, 0)
