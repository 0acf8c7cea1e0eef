import runpy
from pathlib import Path

Path("report.py").write_text("block = 'skipped'\nif __name__ == '__main__':\n    block = 'run'\n")

as_main = runpy.run_path("report.py", run_name="__main__")
as_default = runpy.run_path("report.py")
assert as_main["block"] == "run"
assert (as_default["block"], as_default["__name__"]) == ("skipped", "<run_path>")
print(as_main["block"], as_default["block"])
