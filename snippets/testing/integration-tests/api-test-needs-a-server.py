def application(environ, start_response):
    start_response("200 OK", [])
    return [environ["PATH_INFO"].encode()]


statuses = []
try:
    body = application({"PATH_INFO": "/ada"}, lambda status, headers: statuses.append((status, headers)))
    outcome = "answered"
except OSError:
    outcome = "needs a server"
assert statuses == [("200 OK", [])]
assert body == [b"/ada"]
print(outcome)
assert outcome == "needs a server"
