# shows: runpy runs a file as __main__ beside the script
import runpy

with open("other.py", "w") as file:
    file.write("name = __name__\nassert name == 'given'\n")
namespace = runpy.run_path("other.py", run_name="given")
assert namespace["name"] == "given"
print(namespace["name"])
