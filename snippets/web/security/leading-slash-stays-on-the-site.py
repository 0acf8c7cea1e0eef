from urllib.parse import urljoin, urlsplit

hosts = {target: urlsplit(urljoin("https://shop.example/next", target)).hostname for target in ("/cart", "//evil.example/cart")}
assert hosts["/cart"] == "shop.example"
print(hosts)
assert hosts["//evil.example/cart"] == "shop.example"
