import json


def api(path):
    users = {"1": {"name": "ada"}}
    user = users.get(path.rpartition("/")[2])
    return 200, {"Content-Type": "application/json"}, json.dumps(user)


def checks(path):
    status, headers, body = api(path)
    return status == 200, headers["Content-Type"] == "application/json", json.loads(body) is not None


found = [checks("/users/1"), checks("/users/2")]
print(found)
assert found == [(True, True, True), (True, True, False)]
