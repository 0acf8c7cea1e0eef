# /// script
# requires-python = ">=3.11"
# ///
import tomllib

text = '[project]\nname = "demo"\n[tool.ruff]\nline-length = 100\n[tool.pytest.ini_options]\naddopts = "-q"\n'
tables = tomllib.loads(text)
assert tables == {
    "project": {"name": "demo"},
    "tool": {"ruff": {"line-length": 100}, "pytest": {"ini_options": {"addopts": "-q"}}},
}
print(tables["tool"])
