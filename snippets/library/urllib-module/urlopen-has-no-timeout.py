import inspect
import socket
import urllib.request

default = inspect.signature(urllib.request.urlopen).parameters["timeout"].default
assert default is socket._GLOBAL_DEFAULT_TIMEOUT
assert socket.getdefaulttimeout() is None
