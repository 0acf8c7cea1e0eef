# tries: close the directories around its scratch directory, which are its worker's
# full: passed
# todo: reduced: the worker's user owns them, and Landlock does not look at chmod
import os

here = os.getcwd()
os.chmod(here, 0)
for path in (os.path.dirname(here), os.path.dirname(os.path.dirname(here)), os.path.dirname(__file__)):
    try:
        os.chmod(path, 0)
    except OSError:
        pass
assert len(here) > 1
