import json

USERS = {"ada": 36}


def api(name):
    return 200, {"Content-Type": "application/json"}, json.dumps(USERS.get(name))


def checks(name):
    status, headers, body = api(name)
    return status, headers["Content-Type"], json.loads(body)


found = [checks("ada"), checks("eva")]
assert found == [(200, "application/json", 36), (200, "application/json", None)]
print(found)
