# /// script
# dependencies = ["packaging"]
# ///
from packaging.tags import cpython_tags, compatible_tags
from packaging.utils import parse_wheel_filename

wheels = [f"demo-1.0-{tag}.whl" for tag in ("py3-none-any", "cp312-cp312-win_amd64", "cp312-cp312-musllinux_1_2_x86_64")]
fitting = {}
for platform in ("win_amd64", "macosx_14_0_arm64", "musllinux_1_2_x86_64"):
    supported = {*cpython_tags((3, 12), platforms=[platform]), *compatible_tags((3, 12), platforms=[platform])}
    fitting[platform] = [wheel for wheel in wheels if parse_wheel_filename(wheel)[3] & supported]

pure, windows, musl = wheels
assert pure == "demo-1.0-py3-none-any.whl"
assert fitting == {"win_amd64": [pure, windows], "macosx_14_0_arm64": [pure], "musllinux_1_2_x86_64": [pure, musl]}
print(fitting)
