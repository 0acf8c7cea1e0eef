# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, Response
from fastapi.testclient import TestClient

app = FastAPI()
items = ["pen", "ink", "pad", "cap", "nib"]


@app.get("/items")
def page(response: Response, after: int = 0):
    if after < len(items) - 2:
        response.headers["Link"] = f'</items?after={after + 2}>; rel="next"'
    return items[after : after + 2]


client = TestClient(app)
url, pages = "/items", []
while url and len(pages) < 9:
    answer = client.get(url)
    pages.append(answer.json())
    url = answer.links.get("next", {}).get("url")
assert pages == [["pen", "ink"], ["pad", "cap"], ["nib"]]
print(pages)
