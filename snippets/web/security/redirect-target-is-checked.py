# /// script
# dependencies = ["django"]
# ///
from urllib.parse import urljoin

from django.conf import settings
from django.utils.http import url_has_allowed_host_and_scheme

settings.configure()
targets = ["/cart", "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:attack()", "https://shop.example/"]
allowed = [target for target in targets if url_has_allowed_host_and_scheme(target, {"shop.example"}, require_https=True)]
assert urljoin("https://shop.example/", targets[1]) == "https://evil.example/"
assert allowed == ["/cart", "https://shop.example/"]
print(allowed)
