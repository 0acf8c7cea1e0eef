from urllib.parse import urljoin, urlsplit

target = "//evil.example/login"
assert target.startswith("/")
destination = urljoin("https://shop.example/next", target)
print(destination)
assert urlsplit(destination).hostname == "shop.example"
