# tries: make files in places that everybody or the system's users could write
# full: passed
import os

made = []
places = ["/", "/usr", "/usr/local/lib", "/etc", "/var/tmp", "/root", "/home", "/run", os.path.dirname(os.__file__)]
for place in [*places, os.path.dirname(__file__), "@BANK@", "@REPOSITORY@", "@HOME@", "@OUTSIDE@"]:
    try:
        with open(os.path.join(place, "@MARK@"), "w"):
            made.append(place)
    except OSError:
        pass
assert [place for place in made if place != "/run"] == []
