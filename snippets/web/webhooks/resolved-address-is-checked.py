import ipaddress
import socket
from urllib.parse import urlsplit


def resolved(url):
    return {found[4][0]: ipaddress.ip_address(found[4][0]).is_global for found in socket.getaddrinfo(urlsplit(url).hostname, None)}


urls = ["http://2130706433", "http://127.1", "http://10.0.0.5", "http://169.254.169.254", "http://[::1]", "http://[::ffff:a00:5]", "http://8.8.8.8"]
answers = {url: resolved(url) for url in urls}
assert answers == {
    "http://2130706433": {"127.0.0.1": False},
    "http://127.1": {"127.0.0.1": False},
    "http://10.0.0.5": {"10.0.0.5": False},
    "http://169.254.169.254": {"169.254.169.254": False},
    "http://[::1]": {"::1": False},
    "http://[::ffff:a00:5]": {"::ffff:10.0.0.5": False},
    "http://8.8.8.8": {"8.8.8.8": True},
}
print(answers)
