# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def seen_by(query):
    with Session(engine) as session:
        session.add(User())
        return session.scalars(query).all()


assert seen_by(select(User.id)) == [1]
found = [seen_by(select(User.__table__.c.id)), seen_by(text("SELECT id FROM user"))]
print(found)
assert found == [[1], [1]]
