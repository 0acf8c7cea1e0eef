import ipaddress
import socket
from urllib.parse import urlsplit

url = "http://2130706433/admin"
host = urlsplit(url).hostname
assert host not in ("localhost", "127.0.0.1")
address = socket.getaddrinfo(host, None)[0][4][0]
assert (host, address) == ("2130706433", "127.0.0.1")
print(host, address)
assert not ipaddress.ip_address(address).is_loopback
