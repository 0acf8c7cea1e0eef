# /// script
# dependencies = ["packaging"]
# ///
from packaging.requirements import Requirement

requirement = Requirement('pywin32>=300; sys_platform == "win32" and python_version >= "3.10"')
needed = {}
for platform in ("win32", "linux", "darwin"):
    for version in ("3.9", "3.10"):
        needed[platform, version] = requirement.marker.evaluate({"sys_platform": platform, "python_version": version})

assert needed == {
    ("win32", "3.9"): False,
    ("win32", "3.10"): True,
    ("linux", "3.9"): False,
    ("linux", "3.10"): False,
    ("darwin", "3.9"): False,
    ("darwin", "3.10"): False,
}
assert (requirement.name, str(requirement.specifier)) == ("pywin32", ">=300")
print(needed)
