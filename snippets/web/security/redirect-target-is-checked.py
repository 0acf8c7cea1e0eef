# /// script
# dependencies = ["django"]
# ///
from urllib.parse import urljoin

from django.utils.http import url_has_allowed_host_and_scheme

targets = [
    "/cart",
    "//evil.example/",
    "//shop.example/",
    "https://evil.example/",
    "/\\evil.example",
    "javascript:attack()",
]
allowed = {target: url_has_allowed_host_and_scheme(target, {"shop.example"}) for target in targets}
assert urljoin("https://shop.example/", targets[1]) == "https://evil.example/"
assert allowed == {
    "/cart": True,
    "//evil.example/": False,
    "//shop.example/": True,
    "https://evil.example/": False,
    "/\\evil.example": False,
    "javascript:attack()": False,
}
print(allowed)
