# /// script
# dependencies = ["packaging"]
# ///
from packaging.tags import cpython_tags, compatible_tags
from packaging.utils import parse_wheel_filename

wheels = ["demo-1.0-py3-none-any.whl", "demo-1.0-cp312-cp312-win_amd64.whl", "demo-1.0-cp312-cp312-musllinux_1_2_x86_64.whl"]
fitting = {}
for platform in ("win_amd64", "macosx_14_0_arm64", "musllinux_1_2_x86_64"):
    supported = {*cpython_tags((3, 12), platforms=[platform]), *compatible_tags((3, 12), "cp312", [platform])}
    fitting[platform] = [wheels.index(wheel) for wheel in wheels if parse_wheel_filename(wheel)[3] & supported]

assert fitting == {"win_amd64": [0, 1], "macosx_14_0_arm64": [0], "musllinux_1_2_x86_64": [0, 2]}
print(fitting)
