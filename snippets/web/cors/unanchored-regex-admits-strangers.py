# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient


def admits(pattern, origin):
    client = TestClient(CORSMiddleware(Response(), allow_origin_regex=pattern))
    return "Access-Control-Allow-Origin" in client.get("/", headers={"Origin": origin}).headers


origins = ["https://shop.example", "https://www.shop.example", "https://evilshop.example"]
loose = {origin: admits(r"https://.*shop\.example", origin) for origin in origins}
tight = {origin: admits(r"https://([a-z]+\.)?shop\.example", origin) for origin in origins}
assert loose == dict.fromkeys(origins, True)
assert tight == {"https://shop.example": True, "https://www.shop.example": True, "https://evilshop.example": False}
print(tight)
