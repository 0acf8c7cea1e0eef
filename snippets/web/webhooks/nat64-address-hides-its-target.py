import ipaddress

addresses = {text: ipaddress.ip_address(text) for text in ("10.0.0.5", "::ffff:a00:5", "64:ff9b::a00:5", "224.0.0.1")}
passed = {text: address.is_global for text, address in addresses.items()}
assert passed == {"10.0.0.5": False, "::ffff:a00:5": False, "64:ff9b::a00:5": True, "224.0.0.1": True}

prefix = ipaddress.ip_network("64:ff9b::/96")
carried = ipaddress.IPv4Address(int(addresses["64:ff9b::a00:5"]) - int(prefix.network_address))
assert addresses["64:ff9b::a00:5"] in prefix
assert carried == addresses["10.0.0.5"]
assert addresses["224.0.0.1"].is_multicast
print(passed)
