# tries: put a link in the place of its scratch directory, so that whoever empties that follows it
# full: passed
import os

here = os.getcwd()
for act in (
    lambda: os.rename(here, here + "-away"),
    lambda: os.rmdir(here),
    lambda: os.symlink("@OUTSIDE@", here),
    lambda: os.symlink("@OUTSIDE@", "../link"),
    lambda: os.symlink("@OUTSIDE@", "link"),
):
    try:
        act()
    except OSError:
        pass
assert len(here) > 1
