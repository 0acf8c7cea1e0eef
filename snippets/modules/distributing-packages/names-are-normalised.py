# /// script
# dependencies = ["packaging"]
# ///
from packaging.utils import canonicalize_name, parse_wheel_filename

spellings = ["my-demo", "My.Demo", "my__demo", "MY-_.DEMO", "mydemo"]
names = [canonicalize_name(name) for name in spellings]
in_file = parse_wheel_filename("my_demo-1.0-py3-none-any.whl")[0]

assert names == ["my-demo"] * 4 + ["mydemo"]
assert in_file == "my-demo"
print(names, in_file)
