# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, Response

app = Flask("shop")


@app.get("/text")
def text():
    return "hello"


@app.get("/item/<int:number>")
def item(number):
    return {"number": number}


@app.get("/teapot")
def teapot():
    return Response("short and stout", status=418)


client = app.test_client()
answers = [client.get(url) for url in ("/text", "/item/7", "/teapot", "/item/seven")]
assert [answer.status_code for answer in answers] == [200, 200, 418, 404]
assert (answers[0].mimetype, answers[0].text) == ("text/html", "hello")
assert (answers[1].mimetype, answers[1].get_json()) == ("application/json", {"number": 7})
print([answer.status for answer in answers])
