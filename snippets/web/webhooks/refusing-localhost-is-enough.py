import ipaddress
import socket
from urllib.parse import urlsplit

url = "http://2130706433/admin"
host = urlsplit(url).hostname
assert host not in ("localhost", "127.0.0.1")
addresses = {found[4][0] for found in socket.getaddrinfo(host, None)}
assert addresses == {"127.0.0.1"}
print(addresses)
assert not any(ipaddress.ip_address(address).is_loopback for address in addresses)
