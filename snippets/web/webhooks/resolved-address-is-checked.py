import ipaddress
import socket
from urllib.parse import urlsplit

urls = ["http://2130706433/", "http://127.1/", "http://10.0.0.5/", "http://169.254.169.254/", "http://[::1]/", "http://8.8.8.8/"]
addresses = [socket.getaddrinfo(urlsplit(url).hostname, None)[0][4][0] for url in urls]
allowed = [url for url, address in zip(urls, addresses) if ipaddress.ip_address(address).is_global]
assert addresses == ["127.0.0.1", "127.0.0.1", "10.0.0.5", "169.254.169.254", "::1", "8.8.8.8"]
assert allowed == ["http://8.8.8.8/"]
print(addresses)
