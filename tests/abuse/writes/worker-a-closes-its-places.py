# tries: close the directories around its scratch directory, which are its worker's
# full: passed
import os

here = os.getcwd()
os.chmod(here, 0)
for path in (os.path.dirname(here), os.path.dirname(os.path.dirname(here)), os.path.dirname(__file__)):
    try:
        os.chmod(path, 0)
    except OSError:
        pass
assert len(here) > 1
