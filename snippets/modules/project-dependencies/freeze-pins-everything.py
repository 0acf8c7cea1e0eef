# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import importlib.util
import subprocess
import venv
import zipfile

PIP = importlib.util.find_spec("pip").submodule_search_locations[0]


def make_wheel(name, version, requires=()):
    info = f"{name}-{version}.dist-info"
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", f"version = '{version}'")
        archive.writestr(f"{info}/METADATA", "\n".join(metadata) + "\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def pip(*arguments):
    command = ["env/bin/python", PIP, "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


make_wheel("base", "1.0")
make_wheel("lib", "1.9", ["base"])
make_wheel("app", "1.0", ["lib"])
venv.create("env", symlinks=True)
pip("install", "--no-index", "--find-links", ".", "./app-1.0-py3-none-any.whl")
frozen = pip("freeze").stdout.splitlines()

assert frozen[0].startswith("app @ file:///")
assert frozen[1:] == ["base==1.0", "lib==1.9"]
listed = [[line for line in pip("freeze", *options).stdout.split() if line.startswith("pip==")] for options in ([], ["--all"])]
assert [len(lines) for lines in listed] == [0, 1]
print(frozen[1:])
